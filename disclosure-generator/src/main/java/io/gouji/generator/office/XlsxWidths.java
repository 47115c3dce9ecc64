package io.gouji.generator.office;

import io.gouji.generator.page.PrintedCell;
import io.gouji.generator.page.PrintedTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How wide the columns of a sheet are, in characters of half width: figures on one line, words on a few. */
final class XlsxWidths {

    private static final int NARROWEST = 6;
    private static final int WIDEST_WORDS = 24;
    private static final int WIDE_TEXT = 80;
    private static final int ROOM = 2;

    private final Map<Integer, Integer> widths = new TreeMap<>();

    /** A sheet of running text. */
    void text() {
        widths.merge(0, WIDE_TEXT, Math::max);
    }

    /** A table whose first column is the given one. */
    void table(PrintedTable table, int first) {
        for (List<PrintedCell> row : table.header()) {
            row.forEach(cell -> cell(cell, first));
        }
        for (List<PrintedCell> row : table.body()) {
            row.forEach(cell -> cell(cell, first));
        }
    }

    private void cell(PrintedCell cell, int first) {
        if (cell.columns() > 1) {
            return;
        }
        int length = length(cell.text());
        int width = switch (cell.kind()) {
            case FIGURE, CODE -> length;
            case LABEL -> Math.min(WIDEST_WORDS, length);
            case HEADER -> Math.min(WIDEST_WORDS, length) / 2;
        };
        widths.merge(first + cell.column(), Math.max(NARROWEST, width) + ROOM, Math::max);
    }

    private static int length(String text) {
        return text.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    /** How many lines a text takes in so many columns. */
    int lines(String text, int column, int columns) {
        int width = 0;
        for (int i = column; i < column + columns; i++) {
            width += widths.getOrDefault(i, NARROWEST);
        }
        return Math.max(1, (length(text) + ROOM + width - 1) / width);
    }

    int sum() {
        return widths.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** As a sheet tells them. */
    String xml() {
        if (widths.isEmpty()) {
            return "";
        }
        StringBuilder xml = new StringBuilder("<cols>");
        widths.forEach((column, width) -> xml.append("<col min=\"")
                .append(column + 1)
                .append("\" max=\"")
                .append(column + 1)
                .append("\" width=\"")
                .append(width)
                .append("\" customWidth=\"1\"/>"));
        return xml.append("</cols>").toString();
    }
}
