package io.gouji.model.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Checks that tables, rows and columns can be told apart by what formulas call them. */
final class TableNames {

    private TableNames() {}

    static void check(List<TableTemplate> tables) {
        Set<Integer> numbers = new HashSet<>();
        unique(tables.stream().map(TableTemplate::kind).toList(), "kind of table");
        for (TableTemplate table : tables) {
            String name = "table T" + table.number();
            if (!numbers.add(table.number())) {
                throw new IllegalArgumentException(name + " is declared twice");
            }
            if (table.panels().isEmpty()) {
                throw new IllegalArgumentException(name + " has no panel");
            }
            for (Panel panel : table.panels()) {
                checkColumns(panel, name);
                // Two sides may call a row the same; formulas mean the first.
                unique(panel.rows().map(LabelledRow::id).toList(), "row of " + name);
            }
        }
    }

    private static void checkColumns(Panel panel, String table) {
        List<String> ids = panel.columns().stream().map(ColumnTemplate::id).toList();
        List<String> expected = IntStream.rangeClosed(1, ids.size())
                .mapToObj(position -> "c" + position)
                .toList();
        if (!ids.equals(expected)) {
            throw new IllegalArgumentException("columns of " + table + " must be c1, c2, ... but are " + ids);
        }
        unique(panel.columns().stream().map(ColumnTemplate::name).toList(), "column of " + table);
    }

    private static void unique(List<String> names, String what) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(what + " declared twice: " + name);
            }
        }
    }
}
