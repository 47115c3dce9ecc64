package io.gouji.generator.fault;

import io.gouji.generator.table.Cell;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import io.gouji.model.document.CellRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The printed figures of all tables by their addresses. */
final class Page {

    private final List<Table> tables;
    private final Map<CellRef, Cell> cells = new HashMap<>();

    Page(List<Table> tables) {
        this.tables = tables;
        for (Table table : tables) {
            for (Side side : table.sides()) {
                for (Row row : side.rows()) {
                    for (int i = 0; i < row.cells().size(); i++) {
                        cells.put(
                                new CellRef(
                                        table.number(),
                                        row.key(),
                                        side.columns().get(i)),
                                row.cells().get(i));
                    }
                }
            }
        }
    }

    /** The cell at an address, blank where there is no such cell. */
    Cell cell(CellRef address) {
        return cells.getOrDefault(address, Cell.BLANK);
    }

    /** Whether there is such a cell on the page, printed or blank. */
    boolean has(CellRef address) {
        return cells.containsKey(address);
    }

    Table table(int number) {
        return tables.get(number - 1);
    }

    private static String total(Table table) {
        return table.sides().size() > 1
                ? ""
                : table.rows().stream()
                        .filter(row -> row.kind() == Row.Kind.TOTAL)
                        .map(Row::key)
                        .findFirst()
                        .orElse("");
    }

    /** Row keys of a table by the key of the row they are part of, in printed order. */
    Map<String, List<String>> children(int table) {
        Map<String, List<String>> children = new LinkedHashMap<>();
        Hierarchy hierarchy = new Hierarchy(total(table(table)));
        for (Row row : table(table).rows()) {
            hierarchy
                    .parents(row)
                    .forEach(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                            .add(row.key()));
        }
        return children;
    }
}
