package io.gouji.generator.table.xinjiang;

import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.economy.Fund;
import io.gouji.generator.table.Cell;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.Tally;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import java.util.List;
import java.util.function.Function;

/** Table 4 (财政拨款收支预算总体情况表): this year's appropriations, carry-over left out. */
final class AppropriationTable {

    private static final String TOTAL = "支出总计";

    private AppropriationTable() {}

    /** @param wording picks the label of a fixed row among those seen on forms */
    static Table of(Economy economy, Function<LabelledRow, String> wording) {
        Tally tally = new Tally(4);
        for (Atom atom : economy.atoms()) {
            if (atom.fen() > 0 && atom.source().isCurrentAppropriation()) {
                tally.add(
                        atom.fen(),
                        List.of(TOTAL, atom.itemClass()),
                        1,
                        column(atom.source().fund()));
            }
        }
        List<Cell> total = tally.cells(TOTAL);
        Panel income = XinjiangForm.table(4).panels().get(0);
        List<Row> incomeRows = XinjiangForm.fixedRows(income, wording, id -> List.of(incomeCell(id, total)));
        return new Table(
                Headers.of(4),
                List.of(
                        new Side(XinjiangForm.columns(income), incomeRows),
                        ClassRows.side(XinjiangForm.table(4).panels().get(1), tally::cells)),
                "");
    }

    private static Cell incomeCell(String id, List<Cell> total) {
        return switch (id) {
            case "一般公共预算" -> total.get(1);
            case "政府性基金预算" -> total.get(2);
            case "国有资本经营预算" -> total.get(3);
            default -> total.get(0);
        };
    }

    /** The printed column of a fund's money in tables 4 and 10. */
    static int column(Fund fund) {
        return switch (fund) {
            case GENERAL -> 2;
            case MANAGED -> 3;
            case STATE_CAPITAL -> 4;
            case SPECIAL_ACCOUNT, UNIT -> throw new IllegalArgumentException(fund + " is no appropriation");
        };
    }
}
