package io.gouji.generator.fault;

import io.gouji.generator.catalogue.Codes;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import io.gouji.model.document.CellRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects what must hold on a page, its cells called by table, label or code, and the number of the column. */
final class Ties {

    private static final String ORDINAL = "^(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|\\d+\\.)";

    private final Page page;
    private final List<Tie> ties = new ArrayList<>();

    Ties(Page page) {
        this.page = page;
    }

    List<Tie> all() {
        return ties;
    }

    /** The cell of a row by its label without its ordinal, or by its whole key. */
    CellRef at(int table, String label, int column) {
        for (Side side : page.table(table).sides()) {
            for (Row row : side.rows()) {
                if (row.key().equals(label) || bare(row.key()).equals(label)) {
                    return cell(table, side, row, column);
                }
            }
        }
        return new CellRef(table, label, "");
    }

    private static String bare(String key) {
        return key.substring(key.lastIndexOf('/') + 1).replaceFirst(ORDINAL, "");
    }

    /** The cell of a code, printed with dashes. */
    CellRef code(int table, String code, int column) {
        return at(table, code, column);
    }

    /** The cell of the only row of a table without labels. */
    CellRef only(int table, int column) {
        Side side = page.table(table).sides().get(0);
        return new CellRef(table, "", side.columns().get(column - 1));
    }

    /** The cell of the total row of a table of codes. */
    CellRef total(int table, int column) {
        Side side = page.table(table).sides().get(0);
        return side.rows().stream()
                .filter(row -> row.kind() == Row.Kind.TOTAL)
                .findFirst()
                .map(row -> cell(table, side, row, column))
                .orElse(new CellRef(table, "", ""));
    }

    private static CellRef cell(int table, Side side, Row row, int column) {
        return new CellRef(
                table,
                row.key(),
                column <= side.columns().size() ? side.columns().get(column - 1) : "");
    }

    Ties same(String rule, CellRef one, CellRef other) {
        ties.add(new Tie(rule, Tie.Relation.SAME, List.of(one), List.of(other)));
        return this;
    }

    Ties sum(String rule, CellRef whole, CellRef... parts) {
        return sum(rule, List.of(whole), List.of(parts));
    }

    Ties sum(String rule, List<CellRef> left, List<CellRef> right) {
        ties.add(new Tie(rule, Tie.Relation.SUM, left, right));
        return this;
    }

    Ties atMost(String rule, List<CellRef> left, CellRef right) {
        ties.add(new Tie(rule, Tie.Relation.AT_MOST, left, List.of(right)));
        return this;
    }

    /** In every row of a side one column is the sum of others, where the form has them. */
    Ties rows(String rule, int table, int side, int whole, int... parts) {
        Side of = page.table(table).sides().get(side);
        if (of.columns().size() < parts[parts.length - 1]) {
            return this;
        }
        for (Row row : of.rows()) {
            List<CellRef> cells = new ArrayList<>();
            for (int part : parts) {
                cells.add(cell(table, of, row, part));
            }
            sum(rule, List.of(cell(table, of, row, whole)), cells);
        }
        return this;
    }

    /** In every column of a table of codes a row is the sum of the rows below it. */
    Ties rollUp(String rule, int table) {
        page.children(table).forEach((parent, children) -> {
            for (Side side : page.table(table).sides()) {
                for (String column : side.columns()) {
                    sum(
                            rule,
                            List.of(new CellRef(table, parent, column)),
                            children.stream()
                                    .map(child -> new CellRef(table, child, column))
                                    .toList());
                }
            }
        });
        return this;
    }

    /** In every column of a side the rows of functional classes add up to one row. */
    Ties classes(String rule, int table, int side, String total) {
        Side of = page.table(table).sides().get(side);
        for (int column = 1; column <= of.columns().size(); column++) {
            int at = column;
            sum(
                    rule,
                    List.of(at(table, total, column)),
                    of.rows().stream()
                            .filter(Ties::isClass)
                            .map(row -> cell(table, of, row, at))
                            .toList());
        }
        return this;
    }

    /** A column has the same figure for each class in two tables, each named by its table and its column. */
    Ties eachClass(String rule, int table, int column, int other, int otherColumn) {
        Map<String, CellRef> one = classCells(table, column);
        Map<String, CellRef> two = classCells(other, otherColumn);
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(two.keySet());
        names.forEach(name -> same(
                rule,
                one.getOrDefault(name, new CellRef(table, name, "")),
                two.getOrDefault(name, new CellRef(other, name, ""))));
        return this;
    }

    /** A column has the same figure for each code in two tables. */
    Ties eachCode(String rule, int table, int column, int other, int otherColumn) {
        Set<String> codes = new TreeSet<>();
        for (int number : List.of(table, other)) {
            page.table(number).rows().stream()
                    .filter(row -> row.kind() == Row.Kind.CLASS
                            || row.kind() == Row.Kind.SECTION
                            || row.kind() == Row.Kind.ITEM)
                    .forEach(row -> codes.add(row.key()));
        }
        codes.forEach(code -> same(rule, code(table, code, column), code(other, code, otherColumn)));
        return this;
    }

    private Map<String, CellRef> classCells(int table, int column) {
        Map<String, CellRef> cells = new LinkedHashMap<>();
        for (Side side : page.table(table).sides()) {
            side.rows().stream()
                    .filter(Ties::isClass)
                    .forEach(row -> cells.putIfAbsent(className(row), cell(table, side, row, column)));
        }
        return cells;
    }

    /** Whether a row stands for a functional class, by code or by name. */
    static boolean isClass(Row row) {
        return row.kind() == Row.Kind.CLASS || row.kind() == Row.Kind.LABEL && CLASS_NAMES.contains(bare(row.key()));
    }

    private static String className(Row row) {
        return row.kind() == Row.Kind.LABEL
                ? bare(row.key())
                : Codes.get().functionalName(row.key().replaceFirst("^.*/", "").replaceFirst("#\\d+$", ""));
    }

    private static final Set<String> CLASS_NAMES = Codes.get().functionalClasses().stream()
            .map(Codes.get()::functionalName)
            .collect(Collectors.toUnmodifiableSet());

    /** No figure is negative. */
    Ties signs(int... tables) {
        for (int number : tables) {
            Table table = page.table(number);
            for (Side side : table.sides()) {
                for (Row row : side.rows()) {
                    for (int column = 1; column <= side.columns().size(); column++) {
                        CellRef cell = cell(number, side, row, column);
                        if (page.cell(cell).hundredths() < 0) {
                            ties.add(new Tie("ARI-GEN-01", Tie.Relation.SAME, List.of(cell), List.of()));
                        }
                    }
                }
            }
        }
        return this;
    }
}
