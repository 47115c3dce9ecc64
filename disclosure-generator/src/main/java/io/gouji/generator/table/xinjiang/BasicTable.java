package io.gouji.generator.table.xinjiang;

import io.gouji.generator.catalogue.Codes;
import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.economy.Fund;
import io.gouji.generator.economy.Spending;
import io.gouji.generator.table.CodeCells;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.Tally;
import java.util.ArrayList;
import java.util.List;

/** Table 6 (一般公共预算基本支出情况表): basic expenditure of the general budget by economic class and section. */
final class BasicTable {

    private BasicTable() {}

    static Table of(Economy economy) {
        Tally tally = new Tally(3);
        for (Atom atom : economy.atoms()) {
            if (atom.fen() > 0
                    && atom.source().isCurrent(Fund.GENERAL)
                    && atom.spending().isBasic()) {
                tally.add(
                        atom.fen(),
                        List.of(FunctionalRows.TOTAL, atom.purposeClass(), atom.purpose()),
                        1,
                        atom.spending() == Spending.PERSONNEL ? 2 : 3);
            }
        }
        List<Row> rows = new ArrayList<>();
        if (!tally.rows().isEmpty()) {
            rows.add(new Row(
                    Row.Kind.TOTAL,
                    FunctionalRows.TOTAL,
                    List.of("", "", FunctionalRows.TOTAL),
                    tally.cells(FunctionalRows.TOTAL)));
        }
        tally.rows().stream()
                .filter(code -> !code.equals(FunctionalRows.TOTAL))
                .sorted()
                .map(code -> new Row(
                        CodeCells.kind(code),
                        CodeCells.key(code),
                        List.of(
                                code.substring(0, 3),
                                code.substring(3),
                                Codes.get().economicName(code)),
                        tally.cells(code)))
                .forEach(rows::add);
        return new Table(Headers.of(6), List.of(new Side(FunctionalRows.numbered(3), rows)), "");
    }
}
