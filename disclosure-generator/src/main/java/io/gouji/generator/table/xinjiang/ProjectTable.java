package io.gouji.generator.table.xinjiang;

import io.gouji.generator.catalogue.Codes;
import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.economy.Fund;
import io.gouji.generator.economy.Spending;
import io.gouji.generator.table.Cell;
import io.gouji.generator.table.CodeCells;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.RowKeys;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.Tally;
import io.gouji.model.document.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Table 7 (一般公共预算项目支出情况表): under the total a row for each unit, under it class and section rows, and a row for
 * each project. With several units the same code stands several times; its later rows get {@code #2}, {@code #3}.
 */
final class ProjectTable {

    private static final Map<String, Integer> COLUMN_OF_CLASS = Map.of(
            "301", 2, "302", 3, "303", 4, "307", 5, "309", 6, "310", 7, "311", 8, "312", 9, "313", 10, "399", 11);

    private ProjectTable() {}

    static Table of(Economy economy) {
        List<Atom> atoms = economy.atoms().stream()
                .filter(atom -> atom.fen() > 0)
                .filter(atom ->
                        atom.spending() == Spending.PROJECT && atom.source().isCurrent(Fund.GENERAL))
                .toList();
        List<Row> rows = new ArrayList<>();
        if (!atoms.isEmpty()) {
            rows.add(total(atoms));
            RowKeys keys = new RowKeys();
            for (String unit : economy.units()) {
                List<Atom> own =
                        atoms.stream().filter(atom -> atom.unit().equals(unit)).toList();
                if (!own.isEmpty()) {
                    addUnit(unit, own, keys, rows);
                }
            }
        }
        return new Table(Headers.of(7), List.of(new Side(FunctionalRows.numbered(11), rows)), "");
    }

    private static Row total(List<Atom> atoms) {
        return new Row(
                Row.Kind.TOTAL,
                FunctionalRows.TOTAL,
                List.of("", "", "", FunctionalRows.TOTAL, ""),
                tally(atoms).cells(FunctionalRows.TOTAL));
    }

    private static void addUnit(String unit, List<Atom> atoms, RowKeys keys, List<Row> rows) {
        Tally tally = tally(atoms);
        rows.add(new Row(
                Row.Kind.UNIT,
                keys.unique("单位/" + Labels.normal(unit)),
                List.of("", "", "", unit, ""),
                tally.cells(FunctionalRows.TOTAL)));
        // Project rows sort behind their item's code, in the order in which the projects were planned.
        Map<String, List<String>> rowsByCode = new TreeMap<>();
        for (String name : tally.rows()) {
            if (!name.equals(FunctionalRows.TOTAL)) {
                rowsByCode
                        .computeIfAbsent(name.split("/", 2)[0], code -> new ArrayList<>())
                        .add(name);
            }
        }
        rowsByCode.forEach((code, names) -> names.forEach(name -> rows.add(row(code, name, tally.cells(name), keys))));
    }

    private static Row row(String code, String name, List<Cell> cells, RowKeys keys) {
        boolean project = name.length() > code.length();
        String label = project ? name.substring(code.length() + 1) : "";
        List<String> stub = new ArrayList<>(CodeCells.split(code));
        stub.add(Codes.get().functionalName(code));
        stub.add(label);
        String key = CodeCells.key(code) + (project ? "/" + Labels.normal(label) : "");
        return new Row(project ? Row.Kind.PROJECT : CodeCells.kind(code), keys.unique(key), stub, cells);
    }

    private static Tally tally(List<Atom> atoms) {
        Tally tally = new Tally(11);
        for (Atom atom : atoms) {
            tally.add(
                    atom.fen(),
                    List.of(
                            FunctionalRows.TOTAL,
                            atom.itemClass(),
                            atom.item().substring(0, 5),
                            atom.item() + "/" + atom.label()),
                    1,
                    COLUMN_OF_CLASS.getOrDefault(atom.purposeClass(), 11));
        }
        return tally;
    }
}
