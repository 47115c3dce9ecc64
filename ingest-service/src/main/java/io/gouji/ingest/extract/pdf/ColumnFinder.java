package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds columns that no rule divides: between them there is a corridor that hardly any line writes into. */
final class ColumnFinder {

    /** In units of the font size; words are no closer. */
    private static final float WORD = 0.22f;

    /** In units of the font size; columns are no closer, unless figures show where one ends. */
    private static final float APART = 1;

    /** In units of the font size; columns of figures are no closer. */
    private static final float APART_FROM_FIGURES = 0.3f;

    /** In units of the font size; a space is no wider. */
    private static final float SPACE = 1.3f;

    /** Of so many lines one may write into a corridor, such as a name too long for its column. */
    private static final int ONE_IN = 12;

    /** Share of what a column holds by which it counts as a column of figures. */
    private static final float MOSTLY = 0.6f;

    private ColumnFinder() {}

    /** What of a line stands apart, and may belong to different columns. */
    static List<TextLine> parts(TextLine line) {
        List<TextLine> pieces = pieces(line, APART_FROM_FIGURES);
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
                last = last.and(piece);
            }
        }
        parts.add(last);
        return parts;
    }

    /** What of a line stands in different columns; words that reach over edges of columns stay whole. */
    static List<TextLine> parts(TextLine line, float[] xs) {
        List<TextLine> parts = new ArrayList<>();
        int lastColumn = -1;
        for (TextLine piece : pieces(line, WORD)) {
            int first = Edges.at(xs, piece.box().left() + 1);
            int end = Edges.at(xs, piece.box().right() - 1);
            if (first <= lastColumn && !isFigureBehind(parts.get(parts.size() - 1), piece, xs)) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1).and(piece));
            } else {
                parts.add(piece);
            }
            lastColumn = Math.max(lastColumn, end);
        }
        return parts;
    }

    /** Whether an amount stands clear behind a name that reaches into its column. */
    private static boolean isFigureBehind(TextLine name, TextLine piece, float[] xs) {
        float gap = piece.box().left() - name.box().right();
        return Numerals.isAmount(piece.text())
                && !Numerals.isFigure(name.text())
                && gap > APART_FROM_FIGURES * piece.box().height()
                && Edges.at(xs, name.box().middleX()) < Edges.at(xs, piece.box().middleX());
    }

    /** Words of a line; a code with a space and a name behind it is one. */
    private static List<TextLine> pieces(TextLine line, float gap) {
        List<TextLine> words = new ArrayList<>();
        for (TextLine word : line.parts(gap)) {
            int last = words.size() - 1;
            if (last >= 0 && isCodeOf(words.get(last), word)) {
                words.set(last, words.get(last).and(word));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isCodeOf(TextLine code, TextLine name) {
        Glyph end = code.glyphs().get(code.glyphs().size() - 1);
        return end.spaced()
                && name.box().left() - code.box().right() <= SPACE * name.box().height()
                && Character.isIdeographic(name.glyphs().get(0).text().codePointAt(0))
                && Numerals.isCode(code.text());
    }

    /** Whether a line shows that there is more than one column. */
    static boolean isRow(List<TextLine> parts) {
        return parts.size() > 1 && parts.stream().anyMatch(part -> Numerals.isAmount(part.text()));
    }

    /**
     * Where columns end, from left to right; empty if all is one column.
     *
     * @param lines from top to bottom: first those of a header
     */
    static List<Float> borders(List<TextLine> lines) {
        List<List<TextLine>> header = new ArrayList<>();
        List<List<TextLine>> rows = new ArrayList<>();
        for (TextLine line : lines) {
            List<TextLine> parts = parts(line);
            if (isRow(parts) || (!rows.isEmpty() && parts.size() > 1)) {
                rows.add(pieces(line, WORD));
            } else if (rows.isEmpty()) {
                header.add(parts);
            }
        }
        List<Column> columns = columns(rows);
        int most = header.stream().mapToInt(List::size).max().orElse(0);
        for (int i = header.size() - 1; i >= 0; i--) {
            for (TextLine word : header.get(i)) {
                place(word, columns, header.get(i).size() * 4 >= most * 3);
            }
        }
        List<Float> borders = new ArrayList<>();
        for (int i = 1; i < columns.size(); i++) {
            borders.add((columns.get(i - 1).right + columns.get(i).left) / 2);
        }
        return borders;
    }

    private static List<Column> columns(List<List<TextLine>> rows) {
        List<Column> columns = covered(rows, rows.size() / ONE_IN);
        if (columns.isEmpty()) {
            return columns;
        }
        widen(columns, rows);
        float size = 0;
        for (List<TextLine> row : rows) {
            for (TextLine piece : row) {
                size = Math.max(size, piece.box().height());
                Column column = nearest(columns, piece.box().middleX());
                column.pieces++;
                column.figures += Numerals.isFigure(piece.text()) ? 1 : 0;
                column.amounts += Numerals.isAmount(piece.text()) ? 1 : 0;
            }
        }
        for (int i = columns.size() - 1; i > 0; i--) {
            Column left = columns.get(i - 1);
            Column right = columns.get(i);
            boolean figures = right.isMostly(right.amounts)
                    || left.isMostly(left.amounts)
                    || (left.isMostly(left.figures) && right.isMostly(right.figures));
            if (right.left - left.right < size * (figures ? APART_FROM_FIGURES : APART)) {
                left.add(right);
                columns.remove(i);
            }
        }
        return columns;
    }

    /** Takes in what few lines write beyond a column, as long as it is clear of the others. */
    private static void widen(List<Column> columns, List<List<TextLine>> rows) {
        for (List<TextLine> row : rows) {
            for (TextLine piece : row) {
                Column over = null;
                int touched = 0;
                for (Column column : columns) {
                    if (column.left < piece.box().right() && piece.box().left() < column.right) {
                        over = column;
                        touched++;
                    }
                }
                if (over != null && touched == 1) {
                    over.left = Math.min(over.left, piece.box().left());
                    over.right = Math.max(over.right, piece.box().right());
                }
            }
        }
    }

    private static Column nearest(List<Column> columns, float x) {
        Column nearest = columns.get(0);
        for (Column column : columns) {
            if (column.distance(x) < nearest.distance(x)) {
                nearest = column;
            }
        }
        return nearest;
    }

    /** Stretches that more lines than the tolerated number write into. */
    private static List<Column> covered(List<List<TextLine>> rows, int tolerated) {
        List<End> ends = new ArrayList<>();
        for (List<TextLine> row : rows) {
            for (TextLine piece : row) {
                ends.add(new End(piece.box().left(), 1));
                ends.add(new End(piece.box().right(), -1));
            }
        }
        ends.sort(Comparator.comparingDouble(End::at).thenComparing(End::step, Comparator.reverseOrder()));
        List<Column> columns = new ArrayList<>();
        int open = 0;
        float left = 0;
        for (End end : ends) {
            boolean before = open > tolerated;
            open += end.step();
            boolean now = open > tolerated;
            if (!before && now) {
                left = end.at();
            } else if (before && !now) {
                columns.add(new Column(left, end.at()));
            }
        }
        return columns;
    }

    /**
     * A word of a header widens the column it stands over, or is that of a column without figures; over several it is
     * neither.
     *
     * @param lowest whether its line has a word for most columns, and so is not above words that it holds together
     */
    private static void place(TextLine word, List<Column> columns, boolean lowest) {
        float left = word.box().left();
        float right = word.box().right();
        Column over = null;
        int touched = 0;
        int before = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.right <= left) {
                before = i + 1;
            } else if (column.left < right) {
                over = column;
                touched++;
            }
        }
        if (over == null && lowest) {
            columns.add(before, new Column(left, right));
        } else if (over != null && touched == 1) {
            over.left = Math.min(over.left, left);
            over.right = Math.max(over.right, right);
        }
    }

    private record End(float at, int step) {}

    /** A stretch of the page, and how much of what stands in it is figures. */
    private static final class Column {

        private float left;
        private float right;
        private int pieces;
        private int figures;
        private int amounts;

        Column(float left, float right) {
            this.left = left;
            this.right = right;
        }

        boolean isMostly(int kind) {
            return kind > MOSTLY * pieces;
        }

        float distance(float x) {
            return Math.max(0, Math.max(left - x, x - right));
        }

        void add(Column other) {
            left = Math.min(left, other.left);
            right = Math.max(right, other.right);
            pieces += other.pieces;
            figures += other.figures;
            amounts += other.amounts;
        }
    }
}
