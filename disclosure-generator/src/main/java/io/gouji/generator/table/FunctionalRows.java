package io.gouji.generator.table;

import io.gouji.generator.catalogue.Codes;
import io.gouji.generator.economy.Atom;
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
        return new Table(number, List.of(new Side(numbered(columns), rows)), "");
    }

    private static Row row(String code, List<Cell> cells) {
        List<String> stub = new ArrayList<>(codeCells(code));
        stub.add(Codes.get().functionalName(code));
        return new Row(kind(code), key(code), stub, cells);
    }

    /** The three code cells: {@code 208 05 01}, with blanks for what a shorter code lacks. */
    static List<String> codeCells(String code) {
        return List.of(
                code.substring(0, 3),
                code.length() >= 5 ? code.substring(3, 5) : "",
                code.length() == 7 ? code.substring(5) : "");
    }

    /** {@code 2080501} as {@code 208-05-01}. */
    static String key(String code) {
        return switch (code.length()) {
            case 3 -> code;
            case 5 -> code.substring(0, 3) + "-" + code.substring(3);
            default -> code.substring(0, 3) + "-" + code.substring(3, 5) + "-" + code.substring(5);
        };
    }

    static Row.Kind kind(String code) {
        return switch (code.length()) {
            case 3 -> Row.Kind.CLASS;
            case 5 -> Row.Kind.SECTION;
            default -> Row.Kind.ITEM;
        };
    }

    static List<String> numbered(int columns) {
        return IntStream.rangeClosed(1, columns).mapToObj(String::valueOf).toList();
    }
}
