package io.gouji.generator.truth;

import io.gouji.generator.table.CodeCells;
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

    /** Code and name stand in cells of their own, or in one; where only the name is printed there is no code to name. */
    private static void name(Table table, Row row, Set<CodeName> names) {
        List<String> stub = row.stub();
        int codes = 0;
        while (codes < stub.size() && stub.get(codes).chars().allMatch(Character::isDigit)) {
            codes++;
        }
        if (codes > 0 && codes < stub.size()) {
            String code = String.join("", stub.subList(0, codes));
            names.add(new CodeName(table.number(), CodeCells.key(code), Labels.normal(stub.get(codes))));
        } else if (stub.get(0).matches("\\d{3} .*")) {
            names.add(new CodeName(
                    table.number(),
                    stub.get(0).substring(0, 3),
                    Labels.normal(stub.get(0).substring(4))));
        }
    }
}
