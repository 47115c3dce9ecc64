package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows by the order of painting. Programs that lay tables out paint cell by cell and row by row, all lines of a cell one
 * after the other, so that a row ends where the next thing painted stands further left. Where a page was painted line by
 * line, or in any other order, nothing is said.
 */
final class PaintedRows {

    /** In units of the font size; what stands in one line is no further apart. */
    private static final float SAME_LINE = 0.35f;

    /** In units of the font size; a line that leaves more room ended because its text did. */
    private static final float ROOM = 1.6f;

    /** In units of the font size; lines of a cell begin, end or have their middles at the same place no less exactly. */
    private static final float ALIGNED = 0.7f;

    /** Rows reach into one another by no more, in units of the font size. */
    private static final float INTO = 0.45f;

    /** Cells of one row share so much of their height, in units of the font size. */
    private static final float SHARED = 0.3f;

    private final float[] xs;
    private final Map<Integer, Float> filledTo = new HashMap<>();
    private final Map<Integer, Float> filledFrom = new HashMap<>();

    private PaintedRows(float[] xs) {
        this.xs = xs;
    }

    /**
     * Where rows end, from top to bottom; null if the order of painting does not tell.
     *
     * @param xs edges of the columns
     * @param lines from top to bottom, in parts
     * @param known whether they are known to be painted cell by cell; if not, they must show it
     */
    static @Nullable List<Float> borders(float[] xs, List<List<TextLine>> lines, boolean known) {
        return new PaintedRows(xs).find(lines, known);
    }

    private @Nullable List<Float> find(List<List<TextLine>> lines, boolean known) {
        List<Part> parts = parts(lines);
        List<Box> rows = new ArrayList<>();
        boolean byCell = known;
        Box row = parts.get(0).box();
        Box cell = row;
        boolean several = false;
        for (int i = 1; i < parts.size(); i++) {
            Part last = parts.get(i - 1);
            Part part = parts.get(i);
            if (goesOn(last, part)) {
                cell = cell.union(part.box());
                several = true;
            } else if (isBeside(cell, last, part)) {
                // Back up behind the last line of a cell: no page that is painted line by line does that.
                byCell |= several && isAbove(part, last);
                cell = part.box();
                several = false;
            } else {
                rows.add(row);
                row = part.box();
                cell = row;
                several = false;
                continue;
            }
            row = row.union(part.box());
        }
        rows.add(row);
        return byCell ? borders(rows, parts.get(0).size()) : null;
    }

    /** What the lines hold, in the order of painting. */
    private List<Part> parts(List<List<TextLine>> lines) {
        List<Part> parts = new ArrayList<>();
        for (List<TextLine> line : lines) {
            for (TextLine text : line) {
                Box box = text.box();
                int column = Edges.at(xs, box.middleX());
                filledTo.merge(column, box.right(), Math::max);
                filledFrom.merge(column, box.left(), Math::min);
                parts.add(new Part(text, column, first(text)));
            }
        }
        parts.sort(Comparator.comparingInt(Part::order));
        return parts;
    }

    private static int first(TextLine text) {
        int first = Integer.MAX_VALUE;
        for (Glyph glyph : text.glyphs()) {
            first = Math.min(first, glyph.order());
        }
        return first;
    }

    /** Whether a part is the next line of the cell of another. */
    private boolean goesOn(Part above, Part below) {
        float size = above.size();
        float distance = below.middle() - above.middle();
        if (above.column() != below.column() || distance <= SAME_LINE * size || distance > Painting.NEXT_LINE * size) {
            return false;
        }
        String begun = above.text().text();
        String rest = below.text().text();
        if (Numerals.isFigure(begun) && Numerals.isFigure(rest)) {
            return Numerals.isUsual(begun + rest);
        }
        if (Numerals.isAmount(begun) && Numerals.isRest(begun, rest)) {
            return true;
        }
        return above.box().isAlignedWith(below.box(), ALIGNED * size) && isFull(above, below);
    }

    private boolean isFull(Part above, Part below) {
        float to = filledTo.getOrDefault(above.column(), above.box().right());
        float from = filledFrom.getOrDefault(above.column(), above.box().left());
        float room = to - from - above.box().width();
        return room <= Math.max(ROOM * below.size(), Words.unbroken(below.text()));
    }

    private static boolean isBeside(Box cell, Part last, Part part) {
        float shared = Math.min(cell.bottom(), part.box().bottom())
                - Math.max(cell.top(), part.box().top());
        return part.column() > last.column() && shared > SHARED * part.size();
    }

    private static boolean isAbove(Part part, Part other) {
        return other.middle() - part.middle() > SAME_LINE * part.size();
    }

    /** Edges between rows; null if they do not stand one below the other. */
    private static @Nullable List<Float> borders(List<Box> rows, float size) {
        List<Float> borders = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            float end = rows.get(i - 1).bottom();
            float begin = rows.get(i).top();
            if (begin < end - INTO * size) {
                return null;
            }
            borders.add((end + begin) / 2);
        }
        return borders;
    }

    /**
     * What stands in one line of a column.
     *
     * @param order of its first character in painting
     */
    private record Part(TextLine text, int column, int order) {

        Box box() {
            return text.box();
        }

        float size() {
            return text.glyphs().get(0).size();
        }

        float middle() {
            return text.middle();
        }
    }
}
