package io.gouji.generator.table;

import io.gouji.generator.catalogue.Codes;
import io.gouji.generator.economy.Atom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table with a row for every code that has money, and a total row.
 *
 * @param form header and unit
 * @param style how codes are printed
 * @param totalLast whether the total row stands at the end rather than at the top
 */
public record CodedTable(TableForm form, CodeStyle style, boolean totalLast) {

    /** How codes are printed. */
    public enum CodeStyle {
        /** 类, 款 and 项 of the functional classification in three columns. */
        FUNCTIONAL_SPLIT,
        /** The whole code of the functional classification in one column. */
        FUNCTIONAL,
        /** 类 and 款 of the economic classification in two columns. */
        ECONOMIC_SPLIT,
        /** The whole code of the economic classification in one column. */
        ECONOMIC;

        boolean isFunctional() {
            return this == FUNCTIONAL_SPLIT || this == FUNCTIONAL;
        }

        int columns() {
            return switch (this) {
                case FUNCTIONAL_SPLIT -> 3;
                case ECONOMIC_SPLIT -> 2;
                case FUNCTIONAL, ECONOMIC -> 1;
            };
        }
    }

    public static final String TOTAL = "合计";

    /** @param columnsOf the columns, from 1, an atom counts in; none when the table does not count it */
    public Table of(List<Atom> atoms, Function<Atom, int[]> columnsOf) {
        List<String> columns = form.paths(style.columns() + 1, form.width());
        Tally tally = new Tally(columns.size(), form.unit());
        for (Atom atom : atoms) {
            int[] into = atom.fen() == 0 ? new int[0] : columnsOf.apply(atom);
            if (into.length > 0) {
                tally.add(atom.fen(), levels(atom), into);
            }
        }
        return new Table(form, List.of(new Side(columns, rows(tally))), "");
    }

    private List<String> levels(Atom atom) {
        return style.isFunctional()
                ? List.of(TOTAL, atom.itemClass(), atom.item().substring(0, 5), atom.item())
                : List.of(TOTAL, atom.purposeClass(), atom.purpose());
    }

    /** The rows of a tally by codes; an empty table still prints its total row. */
    private List<Row> rows(Tally tally) {
        List<Row> rows = new ArrayList<>();
        tally.rows().stream()
                .filter(code -> !code.equals(TOTAL))
                .sorted()
                .map(code -> row(code, tally.cells(code)))
                .forEach(rows::add);
        List<String> stub = new ArrayList<>();
        for (int i = 0; i < style.columns(); i++) {
            stub.add("");
        }
        stub.add(TOTAL);
        rows.add(totalLast ? rows.size() : 0, new Row(Row.Kind.TOTAL, TOTAL, stub, tally.cells(TOTAL)));
        return rows;
    }

    private Row row(String code, List<Cell> cells) {
        List<String> stub = new ArrayList<>(
                style.columns() == 1 ? List.of(code) : CodeCells.split(code).subList(0, style.columns()));
        stub.add(name(code));
        return new Row(CodeCells.kind(code), CodeCells.key(code), stub, cells);
    }

    private String name(String code) {
        Codes names = Codes.get();
        return style.isFunctional() ? names.functionalName(code) : names.economicName(code);
    }
}
