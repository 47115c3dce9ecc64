package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the columns that the rows of a table show: stretches that words stand in, with corridors between them. A figure never
 * reaches into another column; of names few may, such as those of a merged cell.
 */
final class BodyColumns {

    /** Of so many lines one may write into a corridor. */
    private static final int ONE_IN = 12;

    /** In units of the font size; columns of figures are no closer. */
    private static final float APART_FROM_FIGURES = 0.2f;

    /** In units of the font size; columns of names are no closer, unless headers show where one ends. */
    private static final float APART = 0.6f;

    private final List<List<TextLine>> rows;
    private final List<HeaderBlock> headers;

    private BodyColumns(List<List<TextLine>> rows, List<HeaderBlock> headers) {
        this.rows = rows;
        this.headers = headers;
    }

    /**
     * The columns from left to right.
     *
     * @param rows words of lines
     * @param headers the lowest ones of a header
     */
    static List<OpenColumn> of(List<List<TextLine>> rows, List<HeaderBlock> headers) {
        return new BodyColumns(rows, headers).find();
    }

    private List<OpenColumn> find() {
        List<OpenColumn> columns = covered(rows.size() / ONE_IN);
        widen(columns);
        float size = 0;
        for (List<TextLine> row : rows) {
            for (TextLine word : row) {
                size = Math.max(size, word.box().height());
                for (OpenColumn column : columns) {
                    if (column.overlap(word.box()) > 0) {
                        column.count(Numerals.isFigure(word.text()));
                    }
                }
            }
        }
        for (int i = columns.size() - 1; i > 0; i--) {
            OpenColumn left = columns.get(i - 1);
            OpenColumn right = columns.get(i);
            float least = left.isOfFigures() || right.isOfFigures() ? APART_FROM_FIGURES : APART;
            if (right.left() - left.right() < least * size && !isParted(left, right)) {
                left.add(right);
                columns.remove(i);
            }
        }
        return columns;
    }

    /** Whether each of two columns has a header of its own. */
    private boolean isParted(OpenColumn left, OpenColumn right) {
        float end = left.right();
        float begin = right.left();
        boolean one = headers.stream()
                .anyMatch(block -> left.overlap(block.box()) > 0 && block.box().right() < begin);
        boolean other = headers.stream()
                .anyMatch(block -> right.overlap(block.box()) > 0 && block.box().left() > end);
        return one && other;
    }

    /** Takes in what few lines write beyond a column, as long as it is clear of the others, or makes it one of its own. */
    private void widen(List<OpenColumn> columns) {
        for (List<TextLine> row : rows) {
            for (TextLine word : row) {
                List<OpenColumn> touched = columns.stream()
                        .filter(column -> column.overlap(word.box()) > 0)
                        .toList();
                if (touched.isEmpty()) {
                    columns.add(new OpenColumn(word.box().left(), word.box().right()));
                } else if (touched.size() == 1) {
                    touched.get(0).takeIn(word.box());
                }
            }
        }
        columns.sort(Comparator.comparingDouble(OpenColumn::left));
        for (int i = columns.size() - 1; i > 0; i--) {
            if (columns.get(i).left() < columns.get(i - 1).right()) {
                columns.get(i - 1).add(columns.remove(i));
            }
        }
    }

    /** Stretches that figures, or more names than the tolerated number, write into. */
    private List<OpenColumn> covered(int tolerated) {
        List<End> ends = new ArrayList<>();
        for (List<TextLine> row : rows) {
            for (TextLine word : row) {
                int weight = Numerals.isFigure(word.text()) ? tolerated + 1 : 1;
                ends.add(new End(word.box().left(), weight));
                ends.add(new End(word.box().right(), -weight));
            }
        }
        ends.sort(Comparator.comparingDouble(End::at).thenComparing(End::weight, Comparator.reverseOrder()));
        List<OpenColumn> columns = new ArrayList<>();
        int open = 0;
        float left = 0;
        for (End end : ends) {
            boolean before = open > tolerated;
            open += end.weight();
            boolean now = open > tolerated;
            if (!before && now) {
                left = end.at();
            } else if (before && !now) {
                columns.add(new OpenColumn(left, end.at()));
            }
        }
        return columns;
    }

    private record End(float at, int weight) {}
}
