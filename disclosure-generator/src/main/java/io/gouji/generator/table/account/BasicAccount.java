package io.gouji.generator.table.account;

import io.gouji.generator.catalogue.Codes;
import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.economy.Fund;
import io.gouji.generator.table.Cell;
import io.gouji.generator.table.CodeCells;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.TableForm;
import io.gouji.generator.table.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Table 6 of final accounts: personnel expenses by code on the left, operating expenses on the right. */
final class BasicAccount {

    private static final Set<String> PERSONNEL = Set.of("301", "303");
    private static final Set<String> PRINTED = Set.of("301", "302", "303", "310");

    private BasicAccount() {}

    static Table of(TableForm form, Economy economy, boolean allCodes) {
        Tally tally = new Tally(1, form.unit());
        for (Atom atom : economy.atoms()) {
            if (atom.fen() > 0
                    && atom.source().fund() == Fund.GENERAL
                    && atom.spending().isBasic()) {
                String side = PERSONNEL.contains(atom.purposeClass()) ? "人员经费合计" : "公用经费合计";
                tally.add(atom.fen(), List.of(side, atom.purposeClass(), atom.purpose()), 1);
            }
        }
        return new Table(form, List.of(side(form, tally, allCodes, true), side(form, tally, allCodes, false)), "");
    }

    private static Side side(TableForm form, Tally tally, boolean allCodes, boolean personnel) {
        List<Row> rows = new ArrayList<>();
        Codes.get().economicCodes().stream()
                .filter(code -> PERSONNEL.contains(code.substring(0, 3)) == personnel)
                .filter(code -> tally.rows().contains(code) || allCodes && PRINTED.contains(code.substring(0, 3)))
                .map(code -> row(code, tally.cells(code)))
                .forEach(rows::add);
        String total = personnel ? "人员经费合计" : "公用经费合计";
        rows.add(new Row(Row.Kind.TOTAL, total, List.of("", "", total), tally.cells(total)));
        return new Side(personnel ? form.paths(3, 4) : form.paths(7, 8), rows);
    }

    private static Row row(String code, List<Cell> cells) {
        List<String> stub = new ArrayList<>(CodeCells.split(code).subList(0, 2));
        stub.add(Codes.get().economicName(code));
        return new Row(CodeCells.kind(code), CodeCells.key(code), stub, cells);
    }
}
