package io.gouji.report.api;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Fact;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts in the order of the form: tables, rows, and in each row the columns from left to right. */
final class FactOrder {

    private FactOrder() {}

    static List<Fact> sorted(BudgetDocument document) {
        Map<Integer, Places> tables = new HashMap<>();
        for (DisclosureTable table : document.tables()) {
            tables.putIfAbsent(table.number(), Places.of(table));
        }
        Places nowhere = new Places(Map.of(), Map.of());
        return document.facts().stream()
                .sorted(Comparator.comparingInt(Fact::table)
                        .thenComparingInt(fact ->
                                tables.getOrDefault(fact.table(), nowhere).row(fact))
                        .thenComparingInt(fact ->
                                tables.getOrDefault(fact.table(), nowhere).column(fact)))
                .toList();
    }

    private record Places(Map<String, Integer> rows, Map<String, Integer> columns) {

        static Places of(DisclosureTable table) {
            Map<String, Integer> rows = new HashMap<>();
            table.rows().forEach(row -> rows.putIfAbsent(row.key(), rows.size()));
            Map<String, Integer> columns = new HashMap<>();
            table.columns().forEach(column -> columns.putIfAbsent(column.name(), columns.size()));
            return new Places(rows, columns);
        }

        int row(Fact fact) {
            return rows.getOrDefault(fact.row(), Integer.MAX_VALUE);
        }

        int column(Fact fact) {
            return columns.getOrDefault(fact.column(), Integer.MAX_VALUE);
        }
    }
}
