package io.gouji.generator.table.xinjiang;

import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.Tally;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import java.util.List;
import java.util.function.Function;

/** Table 10 (财政拨款"三公"经费支出情况表): travel abroad, hospitality, vehicles bought and run, by fund. */
final class ThreePublicTable {

    private ThreePublicTable() {}

    /** @param wording picks the label of a fixed row among those seen on forms */
    static Table of(Economy economy, Function<LabelledRow, String> wording) {
        Tally tally = new Tally(4);
        for (Atom atom : economy.atoms()) {
            List<String> rows = rowsOf(atom.purpose());
            if (atom.fen() > 0 && !rows.isEmpty() && atom.source().isCurrentAppropriation()) {
                tally.add(
                        atom.fen(),
                        rows,
                        1,
                        AppropriationTable.column(atom.source().fund()));
            }
        }
        Panel panel = XinjiangForm.table(10).panels().get(0);
        return new Table(
                Headers.of(10),
                List.of(new Side(XinjiangForm.columns(panel), XinjiangForm.fixedRows(panel, wording, tally::cells))),
                "");
    }

    /** The rows, by their ids on the form, that count a section of the economic classification; none for most. */
    private static List<String> rowsOf(String purpose) {
        return switch (purpose) {
            case "30212" -> List.of("合计", "因公出国");
            case "30217" -> List.of("合计", "公务接待");
            case "30913", "31013" -> List.of("合计", "公务用车", "公务用车购置");
            case "30231" -> List.of("合计", "公务用车", "公务用车运行");
            default -> List.of();
        };
    }
}
