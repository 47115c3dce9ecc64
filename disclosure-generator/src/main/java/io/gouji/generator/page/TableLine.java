package io.gouji.generator.page;

import io.gouji.generator.table.Cell;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.TableForm;
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

    /**
     * A code cell, a label, a name.
     *
     * @param printed its words, empty when blank; {@link TableForm#LEFT} and {@link TableForm#ABOVE} in what belongs to a
     *     merged cell
     */
    public record Words(String printed) implements Part {

        /** The words, empty when blank or part of another cell. */
        public String text() {
            return isMerged() ? "" : printed;
        }

        public boolean isMerged() {
            return printed.equals(TableForm.LEFT) || printed.equals(TableForm.ABOVE);
        }
    }

    /** A cell that may hold a figure. */
    public record Figure(Cell cell) implements Part {}

    /** The printed rows of a table from the top; the totals of all sides stand in the last ones. */
    public static List<TableLine> of(Table table) {
        int foot = table.sides().stream()
                .mapToInt(TableLine::totals)
                .filter(totals -> totals > 0)
                .min()
                .orElse(0);
        int body =
                table.sides().stream().mapToInt(side -> body(side, foot)).max().orElse(0);
        List<TableLine> lines = new ArrayList<>();
        for (int i = 0; i < body + foot; i++) {
            List<Part> parts = new ArrayList<>();
            for (Side side : table.sides()) {
                int own = body(side, foot);
                int row = i < body ? (i < own ? i : -1) : own + i - body;
                parts.addAll(
                        row >= 0 && row < side.rows().size() ? parts(side.rows().get(row)) : blank(side));
            }
            List<Row> first = table.sides().get(0).rows();
            int own = body(table.sides().get(0), foot);
            lines.add(new TableLine(parts, first.get(i < body ? Math.min(i, own) : own + i - body)));
        }
        return lines;
    }

    /** Rows of a side above its foot. */
    private static int body(Side side, int foot) {
        return side.rows().size() - (totals(side) > 0 ? foot : 0);
    }

    /** Total rows at the end of a side: they stand in the last lines, however long the other sides are. */
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
