package io.gouji.generator.page;

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
public record TableLine(List<Part> parts, Row first) {

    /** A cell of a printed row. */
    public sealed interface Part {}

    /** A code cell, a label, a name; empty when blank. */
    public record Words(String text) implements Part {}

    /** A cell that may hold a figure. */
    public record Figure(Cell cell) implements Part {}

    /** The printed rows of a table from the top; the totals of both sides stand in the last ones. */
    public static List<TableLine> of(Table table) {
        if (table.sides().size() == 1) {
            return table.rows().stream()
                    .map(row -> new TableLine(parts(row), row))
                    .toList();
        }
        Side left = table.sides().get(0);
        Side right = table.sides().get(1);
        int foot = Math.min(totals(left), totals(right));
        int leftBody = left.rows().size() - foot;
        int rightBody = right.rows().size() - foot;
        List<TableLine> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(leftBody, rightBody); i++) {
            List<Part> parts = new ArrayList<>(i < leftBody ? parts(left.rows().get(i)) : blank(left));
            parts.addAll(i < rightBody ? parts(right.rows().get(i)) : blank(right));
            lines.add(new TableLine(parts, left.rows().get(Math.min(i, leftBody))));
        }
        for (int i = 0; i < foot; i++) {
            List<Part> parts = new ArrayList<>(parts(left.rows().get(leftBody + i)));
            parts.addAll(parts(right.rows().get(rightBody + i)));
            lines.add(new TableLine(parts, left.rows().get(leftBody + i)));
        }
        return lines;
    }

    /** Total rows at the end of a side: they stand in the last lines, however long the other side is. */
    private static int totals(Side side) {
        int count = 0;
        for (int i = side.rows().size() - 1; i >= 0 && side.rows().get(i).kind() == Row.Kind.TOTAL; i--) {
            count++;
        }
        return count;
    }

    private static List<Part> parts(Row row) {
        List<Part> parts = new ArrayList<>();
        row.stub().forEach(text -> parts.add(new Words(text)));
        row.cells().forEach(cell -> parts.add(new Figure(cell)));
        return parts;
    }

    private static List<Part> blank(Side side) {
        List<Part> parts = new ArrayList<>();
        side.rows().get(0).stub().forEach(text -> parts.add(new Words("")));
        side.columns().forEach(column -> parts.add(new Figure(Cell.BLANK)));
        return parts;
    }
}
