package io.gouji.generator.text;

import io.gouji.generator.table.Cell;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * One printed row across the whole width of a table: a row, or an income row and an expenditure row side by side.
 *
 * @param parts what stands in the row from the left
 * @param first the leftmost row
 */
record TableLine(List<Part> parts, Row first) {

    /** A cell of a printed row. */
    sealed interface Part {}

    /** A code cell, a label, a name; empty when blank. */
    record Words(String text) implements Part {}

    /** A cell that may hold a figure. */
    record Figure(Cell cell) implements Part {}

    /** The printed rows of a table from the top; the totals of both sides stand in the last one. */
    static List<TableLine> of(Table table) {
        if (table.sides().size() == 1) {
            return table.rows().stream()
                    .map(row -> new TableLine(parts(row), row))
                    .toList();
        }
        Side left = table.sides().get(0);
        Side right = table.sides().get(1);
        List<TableLine> lines = new ArrayList<>();
        int leftBody = left.rows().size() - 1;
        int rightBody = right.rows().size() - 1;
        for (int i = 0; i < Math.max(leftBody, rightBody); i++) {
            List<Part> parts = new ArrayList<>(i < leftBody ? parts(left.rows().get(i)) : blank(left));
            parts.addAll(i < rightBody ? parts(right.rows().get(i)) : blank(right));
            lines.add(new TableLine(parts, left.rows().get(Math.min(i, leftBody))));
        }
        List<Part> totals = new ArrayList<>(parts(left.rows().get(leftBody)));
        totals.addAll(parts(right.rows().get(rightBody)));
        lines.add(new TableLine(totals, left.rows().get(leftBody)));
        return lines;
    }

    private static List<Part> parts(Row row) {
        List<Part> parts = new ArrayList<>();
        row.stub().forEach(text -> parts.add(new Words(text)));
        row.cells().forEach(cell -> parts.add(new Figure(cell)));
        return parts;
    }

    private static List<Part> blank(Side side) {
        List<Part> parts = new ArrayList<>(List.of(new Words("")));
        side.columns().forEach(column -> parts.add(new Figure(Cell.BLANK)));
        return parts;
    }
}
