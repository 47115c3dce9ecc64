package io.gouji.generator.table.xinjiang;

import io.gouji.generator.catalogue.Codes;
import io.gouji.generator.economy.Atom;
import io.gouji.generator.table.Cell;
import io.gouji.generator.table.CodeCells;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Rows by functional classification, 类 款 项 under a grand total: tables 2, 3, 5, 8 and 9. */
final class FunctionalRows {

    static final String TOTAL = "总计";

    private FunctionalRows() {}

    /**
     * A table with a row for every code that has money.
     *
     * @param columnsOf the printed columns an atom counts in; none when the table does not count it
     */
    static Table table(int number, int columns, List<Atom> atoms, Function<Atom, int[]> columnsOf) {
        Tally tally = new Tally(columns);
        for (Atom atom : atoms) {
            int[] into = atom.fen() == 0 ? new int[0] : columnsOf.apply(atom);
            if (into.length > 0) {
                tally.add(
                        atom.fen(), List.of(TOTAL, atom.itemClass(), atom.item().substring(0, 5), atom.item()), into);
            }
        }
        List<Row> rows = new ArrayList<>();
        if (!tally.rows().isEmpty()) {
            rows.add(new Row(Row.Kind.TOTAL, TOTAL, List.of("", "", "", TOTAL), tally.cells(TOTAL)));
        }
        tally.rows().stream()
                .filter(code -> !code.equals(TOTAL))
                .sorted()
                .map(code -> row(code, tally.cells(code)))
                .forEach(rows::add);
        return new Table(Headers.of(number), List.of(new Side(numbered(columns), rows)), "");
    }

    private static Row row(String code, List<Cell> cells) {
        List<String> stub = new ArrayList<>(CodeCells.split(code));
        stub.add(Codes.get().functionalName(code));
        return new Row(CodeCells.kind(code), CodeCells.key(code), stub, cells);
    }

    static List<String> numbered(int columns) {
        return IntStream.rangeClosed(1, columns).mapToObj(String::valueOf).toList();
    }
}
