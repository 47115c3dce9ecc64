package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds columns that no rule divides: between them there is a corridor that no line of figures writes into. */
final class ColumnFinder {

    /** In units of the font size; columns are no closer, unless an amount shows that one ends. */
    private static final float APART = 1;

    /** In units of the font size; an amount is a word of its own, so that a space behind it may divide columns. */
    private static final float APART_FROM_AMOUNT = 0.4f;

    /** Of so many lines one may write into a corridor, such as a name too long for its column. */
    private static final int ONE_IN = 12;

    private ColumnFinder() {}

    /** What of a line can belong to different columns. */
    static List<TextLine> parts(TextLine line) {
        List<TextLine> pieces = line.parts(APART_FROM_AMOUNT);
        if (pieces.size() < 2) {
            return pieces;
        }
        List<TextLine> parts = new ArrayList<>();
        TextLine last = pieces.get(0);
        for (TextLine piece : pieces.subList(1, pieces.size())) {
            float gap = piece.box().left() - last.box().right();
            boolean apart = gap > APART * piece.box().height()
                    || Numerals.isAmount(last.text())
                    || Numerals.isAmount(piece.text());
            if (apart) {
                parts.add(last);
                last = piece;
            } else {
                List<Glyph> both = new ArrayList<>(last.glyphs());
                both.addAll(piece.glyphs());
                last = TextLine.line(both);
            }
        }
        parts.add(last);
        return parts;
    }

    /** Whether a line shows that there is more than one column. */
    static boolean isRow(List<TextLine> parts) {
        return parts.size() > 1 && parts.stream().anyMatch(part -> Numerals.isAmount(part.text()));
    }

    /** Where columns end, from left to right; empty if all is one column. */
    static List<Float> borders(List<List<TextLine>> lines) {
        List<Span> rows = new ArrayList<>();
        List<Span> others = new ArrayList<>();
        int count = 0;
        for (List<TextLine> parts : lines) {
            boolean row = isRow(parts);
            count += row ? 1 : 0;
            for (TextLine part : parts) {
                (row ? rows : others).add(new Span(part.box().left(), part.box().right()));
            }
        }
        List<Span> columns = columns(rows, count / ONE_IN);
        others.sort(Comparator.comparingDouble(Span::width));
        for (Span other : others) {
            place(other, columns);
        }
        List<Float> borders = new ArrayList<>();
        for (int i = 1; i < columns.size(); i++) {
            borders.add((columns.get(i - 1).right() + columns.get(i).left()) / 2);
        }
        return borders;
    }

    /** Where more lines than the tolerated number write. */
    private static List<Span> columns(List<Span> spans, int tolerated) {
        List<float[]> ends = new ArrayList<>();
        for (Span span : spans) {
            ends.add(new float[] {span.left(), 1});
            ends.add(new float[] {span.right(), -1});
        }
        ends.sort(Comparator.<float[]>comparingDouble(end -> end[0]).thenComparingDouble(end -> -end[1]));
        List<Span> columns = new ArrayList<>();
        int open = 0;
        float left = 0;
        for (float[] end : ends) {
            boolean before = open > tolerated;
            open += (int) end[1];
            boolean now = open > tolerated;
            if (!before && now) {
                left = end[0];
            } else if (before && !now) {
                columns.add(new Span(left, end[0]));
            }
        }
        return columns;
    }

    /** A word of a header widens the column it stands over, or is a column without figures; over several it is neither. */
    private static void place(Span word, List<Span> columns) {
        int first = -1;
        int touched = 0;
        int before = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).right() <= word.left()) {
                before = i + 1;
            } else if (columns.get(i).left() < word.right()) {
                first = first < 0 ? i : first;
                touched++;
            }
        }
        if (touched == 0) {
            columns.add(before, word);
        } else if (touched == 1) {
            Span column = columns.get(first);
            columns.set(first, new Span(Math.min(column.left(), word.left()), Math.max(column.right(), word.right())));
        }
    }

    private record Span(float left, float right) {

        float width() {
            return right - left;
        }
    }
}
