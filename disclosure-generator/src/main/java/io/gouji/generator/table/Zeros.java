package io.gouji.generator.table;

import io.gouji.generator.chance.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Prints {@code 0.00} where others leave a cell blank: some places do so in a whole table, some here and there. */
public final class Zeros {

    private static final Cell ZERO = Cell.of(0);

    private static final int LARGEST_SET = 11;

    private Zeros() {}

    /** @param columnsAreSeen whether a single zero in a row would still be seen in its column */
    public static List<Table> print(Chance chance, List<Table> tables, boolean columnsAreSeen) {
        int habit = chance.below(100);
        if (tables.size() < LARGEST_SET) {
            if (habit < 10) {
                List<Table> printed = new ArrayList<>(tables);
                fill(printed, chance.between(2, tables.size()), () -> true);
                return printed;
            }
            return tables;
        }
        List<Table> printed = new ArrayList<>(tables);
        if (habit < 10) {
            fill(printed, 10, () -> true);
        } else if (habit < 14) {
            fill(printed, chance.between(2, 11), () -> true);
        } else if (habit < 17) {
            fill(printed, 1, () -> true);
            fill(printed, 4, () -> true);
        } else if (habit < 21 && columnsAreSeen) {
            for (int table = 1; table <= tables.size(); table++) {
                fill(printed, table, () -> chance.percent(2));
            }
        }
        return printed;
    }

    private static void fill(List<Table> tables, int number, BooleanSupplier here) {
        Table table = tables.get(number - 1);
        for (int side = 0; side < table.sides().size(); side++) {
            List<Row> rows = table.sides().get(side).rows().stream()
                    .map(row -> filled(row, here))
                    .toList();
            table = table.withRows(side, rows);
        }
        tables.set(number - 1, table);
    }

    private static Row filled(Row row, BooleanSupplier here) {
        if (row.isBlank() && row.stub().stream().allMatch(String::isBlank)) {
            // Stands only to make two sides equally long: nobody writes a zero of nothing.
            return row;
        }
        List<Cell> cells = row.cells().stream()
                .map(cell -> !cell.printed() && here.getAsBoolean() ? ZERO : cell)
                .toList();
        return new Row(row.kind(), row.key(), row.stub(), cells);
    }
}
