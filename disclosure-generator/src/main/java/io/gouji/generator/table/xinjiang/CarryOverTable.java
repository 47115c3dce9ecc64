package io.gouji.generator.table.xinjiang;

import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.RowKeys;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.Tally;
import io.gouji.model.document.Labels;
import java.util.ArrayList;
import java.util.List;

/** Table 11 (上年结转结余情况明细表): what is left of earlier years, by unit and item. */
final class CarryOverTable {

    private static final String UNIT = "单位/";
    private static final String ITEM = "项目/";

    private CarryOverTable() {}

    static Table of(Economy economy) {
        List<Atom> atoms = economy.atoms().stream()
                .filter(atom -> atom.fen() > 0 && atom.source().isCarriedOver())
                .toList();
        List<Row> rows = new ArrayList<>();
        if (!atoms.isEmpty()) {
            rows.add(new Row(
                    Row.Kind.TOTAL,
                    FunctionalRows.TOTAL,
                    List.of(FunctionalRows.TOTAL),
                    tally(atoms).cells(FunctionalRows.TOTAL)));
            RowKeys keys = new RowKeys();
            for (String unit : economy.units()) {
                addUnit(
                        unit,
                        atoms.stream().filter(atom -> atom.unit().equals(unit)).toList(),
                        keys,
                        rows);
            }
        }
        return new Table(Headers.of(11), List.of(new Side(FunctionalRows.numbered(9), rows)), "");
    }

    private static void addUnit(String unit, List<Atom> atoms, RowKeys keys, List<Row> rows) {
        if (atoms.isEmpty()) {
            return;
        }
        Tally tally = tally(atoms);
        for (String name : tally.rows()) {
            if (name.equals(FunctionalRows.TOTAL)) {
                rows.add(new Row(
                        Row.Kind.UNIT, keys.unique(UNIT + Labels.normal(unit)), List.of(unit), tally.cells(name)));
            } else {
                String label = name.substring(ITEM.length());
                rows.add(new Row(
                        Row.Kind.PROJECT, keys.unique(ITEM + Labels.normal(label)), List.of(label), tally.cells(name)));
            }
        }
    }

    private static Tally tally(List<Atom> atoms) {
        Tally tally = new Tally(9);
        for (Atom atom : atoms) {
            boolean appropriation = atom.source().fund().isAppropriation();
            int part = (appropriation ? 3 : 7) + atom.spending().ordinal();
            tally.add(atom.fen(), List.of(FunctionalRows.TOTAL, ITEM + atom.label()), 1, appropriation ? 2 : 6, part);
        }
        return tally;
    }
}
