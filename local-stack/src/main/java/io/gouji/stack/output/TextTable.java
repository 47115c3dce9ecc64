package io.gouji.stack.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A table for a terminal, with columns that line up also where the text is Chinese. */
public final class TextTable {
    private static final int WIDEST_COLUMN = 48;
    private static final String GAP = "  ";

    private final List<String> header;
    private final Set<Integer> rightAligned;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param rightAligned indexes of the columns that hold numbers
     */
    public TextTable(List<String> header, Set<Integer> rightAligned) {
        this.header = List.copyOf(header);
        this.rightAligned = Set.copyOf(rightAligned);
    }

    /** Adds a row with as many cells as the header has; line breaks and wide cells are cut to fit. */
    public void add(List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(cells.size() + " cells in a table of " + header.size() + " columns");
        }
        rows.add(cells.stream().map(TextTable::fit).toList());
    }

    private static String fit(String cell) {
        return DisplayWidth.cut(cell.replaceAll("\\s+", " ").strip(), WIDEST_COLUMN);
    }

    /** The lines of the table: header, rule, rows. */
    public List<String> lines() {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            int width = DisplayWidth.of(header.get(column));
            for (List<String> row : rows) {
                width = Math.max(width, DisplayWidth.of(row.get(column)));
            }
            widths.add(width);
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(header, widths));
        lines.add(String.join(GAP, widths.stream().map("-"::repeat).toList()));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(widths.get(column) - DisplayWidth.of(cell));
            line.append(column == 0 ? "" : GAP).append(rightAligned.contains(column) ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
