package io.gouji.generator.pdf;

import io.gouji.generator.page.PrintedCell;
import io.gouji.generator.page.PrintedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Widths of the columns of a table on a page, and the largest font size at which it fits: figures and codes are never
 * broken, names are.
 *
 * @param size of the font in points
 * @param edges left edges of the columns and the right one of the last, from the left margin
 */
record TableLayout(double size, List<Double> edges) {

    static final double LARGEST = 10;

    /** Room between the words and the edge of a cell, in em. */
    static final double PADDING = 0.4;

    private static final double SMALLEST = 4;
    private static final double WIDEST_NAME = 16;
    private static final double NARROWEST_NAME = 5;
    private static final double WIDEST_HEADER_WORD = 4;

    TableLayout {
        edges = List.copyOf(edges);
    }

    static TableLayout of(PrintedTable table, double width) {
        double[] wanted = widths(table, WIDEST_NAME);
        double size = Math.min(LARGEST, width / sum(wanted));
        if (size < 6) {
            wanted = widths(table, NARROWEST_NAME);
            size = Math.max(SMALLEST, Math.min(6, width / sum(wanted)));
        }
        double stretch = width / (sum(wanted) * size);
        List<Double> edges = new ArrayList<>(List.of(0.0));
        for (double column : wanted) {
            edges.add(edges.get(edges.size() - 1) + column * size * stretch);
        }
        return new TableLayout(size, edges);
    }

    /** Widths in em. */
    private static double[] widths(PrintedTable table, double widestName) {
        double[] widths = new double[table.columns()];
        Stream.concat(table.header().stream(), table.body().stream())
                .flatMap(List::stream)
                .filter(cell -> cell.columns() == 1)
                .forEach(cell -> widths[cell.column()] =
                        Math.max(widths[cell.column()], wanted(cell, widestName) + 2 * PADDING));
        return widths;
    }

    private static double wanted(PrintedCell cell, double widestName) {
        double natural = PdfFont.width(cell.text());
        return switch (cell.kind()) {
            case FIGURE, CODE -> Math.max(2, natural);
            case LABEL -> Math.min(widestName, natural);
            case HEADER -> Math.min(WIDEST_HEADER_WORD, natural);
        };
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }

    double left(PrintedCell cell) {
        return edges.get(cell.column());
    }

    double right(PrintedCell cell) {
        return edges.get(cell.column() + cell.columns());
    }

    double width() {
        return edges.get(edges.size() - 1);
    }

    /** The words of a cell, broken into its width. */
    List<String> lines(PrintedCell cell) {
        double room = (right(cell) - left(cell)) / size - 2 * PADDING;
        return PdfLines.wrap(cell.text(), room + 1e-6);
    }

    /** Height of a cell's words with the room around them. */
    double height(PrintedCell cell) {
        return (lines(cell).size() * 1.25 + 2 * PADDING) * size;
    }
}
