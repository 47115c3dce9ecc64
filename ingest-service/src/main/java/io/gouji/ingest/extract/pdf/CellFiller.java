package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts text into the cells of a grid. A character belongs to the cell its middle is in; what was written as one word and
 * reaches over a border belongs to one cell as a whole.
 */
final class CellFiller {

    /** In points; text touches the outer border of its table. */
    private static final float OUTSIDE = 1;

    /** In units of the font size; characters of a word are no further apart. */
    private static final float WORD = 0.15f;

    private final Grid grid;
    private final int[][] index;
    private final List<List<Glyph>> cells = new ArrayList<>();
    private final List<Glyph> outside = new ArrayList<>();
    private final List<@Nullable List<TextLine>> lines = new ArrayList<>();

    CellFiller(Grid grid, List<Glyph> glyphs) {
        this.grid = grid;
        this.index = grid.index();
        for (int i = 0; i < grid.areas().size(); i++) {
            cells.add(new ArrayList<>());
            lines.add(null);
        }
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !isWrittenOn(glyphs.get(i - 1), glyphs.get(i))) {
                put(glyphs.subList(from, i));
                from = i;
            }
        }
    }

    /** Characters that stand in no cell. */
    List<Glyph> outside() {
        return outside;
    }

    /** All characters that stand in cells. */
    List<Glyph> inside() {
        List<Glyph> inside = new ArrayList<>();
        cells.forEach(inside::addAll);
        return inside;
    }

    /** Characters of a cell that are not turned. */
    List<Glyph> upright(int area) {
        return cells.get(area).stream().filter(glyph -> glyph.turn() == 0).toList();
    }

    /** Lines of the cell, from top to bottom. */
    List<TextLine> lines(int area) {
        List<TextLine> known = lines.get(area);
        if (known == null) {
            known = TurnedText.lines(cells.get(area));
            lines.set(area, known);
        }
        return known;
    }

    Table table() {
        List<String> texts = new ArrayList<>();
        List<List<TextLine>> printed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Box box = grid.box(grid.areas().get(i));
            printed.add(lines(i));
            texts.add(CellText.of(lines(i), box.left(), box.right()));
        }
        return new Table(grid, texts, printed);
    }

    private static boolean isWrittenOn(Glyph left, Glyph right) {
        float gap = right.box().left() - left.box().right();
        return left.turn() == 0
                && right.turn() == 0
                && !left.spaced()
                && Math.abs(left.baseline() - right.baseline()) < 0.1f * left.size()
                && Math.abs(gap) < WORD * right.size();
    }

    private void put(List<Glyph> word) {
        Glyph first = word.get(0);
        Glyph last = word.get(word.size() - 1);
        if (word.size() > 1 && cutsThrough(word) && isInside(first) && isInside(last)) {
            int whole = area((first.box().left() + last.box().right()) / 2, first.middle());
            int start = area(first.box().middleX(), first.middle());
            boolean both = whole != start && whole != area(last.box().middleX(), last.middle());
            cells.get(isFigure(word) || both ? whole : start).addAll(word);
            return;
        }
        for (Glyph glyph : word) {
            if (isInside(glyph)) {
                cells.get(area(glyph.box().middleX(), glyph.middle())).add(glyph);
            } else {
                outside.add(glyph);
            }
        }
    }

    /** Whether a border of the row runs through one of its characters. */
    private boolean cutsThrough(List<Glyph> word) {
        Glyph first = word.get(0);
        Glyph last = word.get(word.size() - 1);
        int row = grid.rowAt(first.middle());
        int from = grid.columnAt(first.box().middleX());
        int to = grid.columnAt(last.box().middleX());
        for (int column = from; column < to; column++) {
            if (index[row][column] == index[row][column + 1]) {
                continue;
            }
            float border = grid.right(column);
            for (Glyph glyph : word) {
                float in = 0.15f * glyph.box().width();
                if (border > glyph.box().left() + in && border < glyph.box().right() - in) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFigure(List<Glyph> word) {
        for (Glyph glyph : word) {
            char c = glyph.text().charAt(0);
            if (c > '9' || c < ',') {
                return false;
            }
        }
        return true;
    }

    private boolean isInside(Glyph glyph) {
        Box bounds = grid.bounds();
        float x = glyph.box().middleX();
        float y = glyph.middle();
        return x >= bounds.left() - OUTSIDE
                && x <= bounds.right() + OUTSIDE
                && y >= bounds.top() - OUTSIDE
                && y <= bounds.bottom() + OUTSIDE;
    }

    private int area(float x, float y) {
        return index[grid.rowAt(y)][grid.columnAt(x)];
    }
}
