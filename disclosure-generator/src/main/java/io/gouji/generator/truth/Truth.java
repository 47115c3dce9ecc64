package io.gouji.generator.truth;

import io.gouji.generator.table.Row;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import io.gouji.model.document.Labels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads off the tables what a reader of the page must find. */
public final class Truth {

    private Truth() {}

    /** Every printed figure; a blank cell gives none, a printed zero does. */
    public static List<Fact> facts(List<Table> tables) {
        List<Fact> facts = new ArrayList<>();
        for (Table table : tables) {
            for (Side side : table.sides()) {
                for (Row row : side.rows()) {
                    for (int i = 0; i < row.cells().size(); i++) {
                        if (row.cells().get(i).printed()) {
                            facts.add(new Fact(
                                    table.number(),
                                    row.key(),
                                    side.columns().get(i),
                                    row.cells().get(i).value()));
                        }
                    }
                }
            }
        }
        return facts;
    }

    /** The name printed with every code of every table. */
    public static List<CodeName> names(List<Table> tables) {
        Set<CodeName> names = new LinkedHashSet<>();
        for (Table table : tables) {
            for (Row row : table.rows()) {
                switch (row.kind()) {
                    case CLASS, SECTION, ITEM, PROJECT -> name(table, row, names);
                    case TOTAL, LABEL, UNIT -> {}
                }
            }
        }
        return List.copyOf(names);
    }

    private static void name(Table table, Row row, Set<CodeName> names) {
        switch (table.number()) {
            case 1, 4 -> {
                String[] parts = row.stub().get(0).split(" ", 2);
                names.add(new CodeName(table.number(), parts[0], Labels.normal(parts[1])));
            }
            case 11 -> {}
            default -> {
                int codes = table.number() == 6 ? 2 : 3;
                List<String> filled = row.stub().subList(0, codes).stream()
                        .filter(code -> !code.isEmpty())
                        .toList();
                names.add(new CodeName(
                        table.number(),
                        String.join("-", filled),
                        Labels.normal(row.stub().get(codes))));
            }
        }
    }
}
