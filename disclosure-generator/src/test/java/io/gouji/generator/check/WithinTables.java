package io.gouji.generator.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Section 4.1 of the rule catalogue. */
final class WithinTables {

    private static final String[] FISCAL_COLUMNS = {"合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"};

    private final Identities identities;
    private final Figures figures;

    WithinTables(Identities identities, Figures figures) {
        this.identities = identities;
        this.figures = figures;
    }

    void check() {
        table1();
        coded(2, 12, "ARI-INC-03");
        for (String row : figures.rows(2)) {
            identities.sum("ARI-INC-01", cell(2, row, 1), cells(2, row, 2, 9, 10, 11, 12));
            identities.sum("ARI-INC-02", cell(2, row, 2), cells(2, row, 3, 4, 5, 6, 7, 8));
        }
        wholeAndParts(3, 3, "ARI-EXP-01", "ARI-EXP-02");
        table4();
        wholeAndParts(5, 3, "ARI-GPB-01", "ARI-GPB-02");
        wholeAndParts(6, 3, "ARI-BAS-01", "ARI-BAS-02");
        table7();
        wholeAndParts(8, 4, "ARI-GOV-01", "ARI-GOV-01");
        wholeAndParts(9, 4, "ARI-SCB-01", "ARI-SCB-01");
        table10();
        table11();
        for (int table = 1; table <= 10; table++) {
            for (String row : figures.rows(table)) {
                for (String column : columns(table)) {
                    identities.notNegative("ARI-GEN-01", Figures.name(table, row, column));
                }
            }
        }
    }

    private void table1() {
        String year = "收入/一、本年收入";
        String carried = "收入/二、上年结转结余";
        identities.equal("ARI-TOT-01", budget("收入总计"), budget("支出总计"));
        identities.sum("ARI-TOT-02", budget("收入总计"), List.of(budget(year), budget(carried)));
        labelled("ARI-TOT-03", year);
        labelled("ARI-TOT-04", year + "/1.一般公共预算拨款");
        labelled("ARI-TOT-04", year + "/2.政府性基金预算拨款");
        labelled("ARI-TOT-04", year + "/3.国有资本经营预算拨款");
        labelled("ARI-TOT-05", year + "/5.单位资金");
        labelled("ARI-TOT-06", carried);
        labelled("ARI-TOT-07", carried + "/1.财政拨款结转");
        labelled("ARI-TOT-07", carried + "/2.非财政拨款结转结余");
        identities.sum(
                "ARI-TOT-08",
                budget("支出总计"),
                figures.rows(1, "支出/").stream().map(WithinTables::budget).toList());
    }

    private void labelled(String rule, String parent) {
        identities.sum(
                rule,
                budget(parent),
                figures.parts(1, parent, '/').stream().map(WithinTables::budget).toList());
    }

    private void table4() {
        identities.equal("ARI-FAS-01", Figures.name(4, "收入总计", "合计"), Figures.name(4, "支出总计", "合计"));
        for (String top : figures.rows(4, "收入/")) {
            if (top.indexOf('/', "收入/".length()) < 0) {
                identities.sum(
                        "ARI-FAS-02",
                        Figures.name(4, top, "合计"),
                        figures.parts(4, top, '/').stream()
                                .map(row -> Figures.name(4, row, "合计"))
                                .toList());
                identities.equal("ARI-FAS-02", Figures.name(4, top, "合计"), Figures.name(4, "收入总计", "合计"));
            }
        }
        List<String> classes = figures.rows(4, "支出/");
        List<String> rows = new ArrayList<>(classes);
        rows.add("支出总计");
        for (String row : rows) {
            identities.sum(
                    "ARI-FAS-03",
                    Figures.name(4, row, "合计"),
                    List.of(
                            Figures.name(4, row, FISCAL_COLUMNS[1]),
                            Figures.name(4, row, FISCAL_COLUMNS[2]),
                            Figures.name(4, row, FISCAL_COLUMNS[3])));
        }
        for (String column : FISCAL_COLUMNS) {
            identities.sum(
                    "ARI-FAS-04",
                    Figures.name(4, "支出总计", column),
                    classes.stream().map(row -> Figures.name(4, row, column)).toList());
        }
    }

    private void table7() {
        for (String row : figures.rows(7)) {
            identities.sum("ARI-PRJ-01", cell(7, row, 1), cells(7, row, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        }
        // Rows below a unit belong to it until the next unit.
        List<List<String>> groups = new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        List<String> rows = new ArrayList<>(figures.rows(7));
        rows.add("单位/");
        String unit = "";
        String functionalClass = "";
        String section = "";
        for (String row : rows) {
            int level = row.startsWith("单位/") ? 0 : row.contains("/") ? 3 : row.contains("-") ? 2 : 1;
            if (level <= 2) {
                roll(7, 11, "ARI-PRJ-02", section, groups.get(2));
                section = row;
            }
            if (level <= 1) {
                roll(7, 11, "ARI-PRJ-02", functionalClass, groups.get(1));
                functionalClass = row;
            }
            if (level == 0) {
                roll(7, 11, "ARI-PRJ-02", unit, groups.get(0));
                unit = row;
            }
            if (level > 0 && !row.equals("总计")) {
                groups.get(level - 1).add(row);
            }
        }
        List<String> units = figures.rows(7, "单位/");
        List<String> projects = figures.rows(7).stream()
                .filter(row -> row.matches("\\d{3}-.*/.*"))
                .toList();
        for (int column = 1; column <= 11; column++) {
            int c = column;
            identities.sum(
                    "ARI-PRJ-02",
                    cell(7, "总计", c),
                    units.stream().map(row -> cell(7, row, c)).toList());
            identities.sum(
                    "ARI-PRJ-02",
                    cell(7, "总计", c),
                    projects.stream().map(row -> cell(7, row, c)).toList());
        }
    }

    private void roll(int table, int columns, String rule, String parent, List<String> children) {
        if (!children.isEmpty() && !parent.isEmpty() && !parent.equals("总计")) {
            List<String> closed = List.copyOf(children);
            for (int column = 1; column <= columns; column++) {
                int c = column;
                identities.sum(
                        rule,
                        cell(table, parent, c),
                        closed.stream().map(row -> cell(table, row, c)).toList());
            }
        }
        children.clear();
    }

    private void table10() {
        String vehicles = figures.rows(10).stream()
                .filter(row -> row.startsWith("公务用车购置及运行") && !row.contains("/"))
                .findFirst()
                .orElse("公务用车购置及运行费(小计)");
        for (int column = 1; column <= 4; column++) {
            identities.sum(
                    "ARI-SAN-01",
                    cell(10, "合计", column),
                    List.of(cell(10, "因公出国(境)费", column), cell(10, "公务接待费", column), cell(10, vehicles, column)));
            int c = column;
            identities.sum(
                    "ARI-SAN-02",
                    cell(10, vehicles, column),
                    figures.parts(10, vehicles, '/').stream()
                            .map(row -> cell(10, row, c))
                            .toList());
        }
        for (String row : figures.rows(10)) {
            identities.sum("ARI-SAN-03", cell(10, row, 1), cells(10, row, 2, 3, 4));
        }
    }

    private void table11() {
        for (String row : figures.rows(11)) {
            identities.sum("ARI-CRY-01", cell(11, row, 1), cells(11, row, 2, 6));
            identities.sum("ARI-CRY-01", cell(11, row, 2), cells(11, row, 3, 4, 5));
            identities.sum("ARI-CRY-01", cell(11, row, 6), cells(11, row, 7, 8, 9));
        }
        List<String> items = new ArrayList<>();
        String unit = "";
        for (String row : figures.rows(11)) {
            if (row.startsWith("单位/")) {
                roll(11, 9, "ARI-CRY-02", unit, items);
                unit = row;
            } else if (row.startsWith("项目/")) {
                items.add(row);
            }
        }
        roll(11, 9, "ARI-CRY-02", unit, items);
        for (String prefix : List.of("单位/", "项目/")) {
            for (int column = 1; column <= 9; column++) {
                int c = column;
                identities.sum(
                        "ARI-CRY-02",
                        cell(11, "总计", c),
                        figures.rows(11, prefix).stream()
                                .map(row -> cell(11, row, c))
                                .toList());
            }
        }
    }

    private void wholeAndParts(int table, int columns, String rowRule, String columnRule) {
        for (String row : figures.rows(table)) {
            identities.sum(
                    rowRule,
                    cell(table, row, 1),
                    IntStream.rangeClosed(2, columns)
                            .mapToObj(column -> cell(table, row, column))
                            .toList());
        }
        coded(table, columns, columnRule);
    }

    /** 总计 = Σ类, 类 = Σ款, 款 = Σ项, in every column. */
    private void coded(int table, int columns, String rule) {
        List<String> classes = figures.rows(table).stream()
                .filter(row -> row.matches("\\d{3}(#\\d+)?"))
                .toList();
        for (int column = 1; column <= columns; column++) {
            int c = column;
            identities.sum(
                    rule,
                    cell(table, "总计", c),
                    classes.stream().map(row -> cell(table, row, c)).toList());
            for (String parent : figures.rows(table)) {
                List<String> parts = figures.parts(table, parent, '-');
                if (!parts.isEmpty()) {
                    identities.sum(
                            rule,
                            cell(table, parent, c),
                            parts.stream().map(row -> cell(table, row, c)).toList());
                }
            }
        }
    }

    private static List<String> columns(int table) {
        return switch (table) {
            case 1 -> List.of("预算数");
            case 4 -> List.of(FISCAL_COLUMNS);
            default -> IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList();
        };
    }

    private static String budget(String row) {
        return Figures.name(1, row, "预算数");
    }

    static String cell(int table, String row, int column) {
        return Figures.name(table, row, String.valueOf(column));
    }

    static List<String> cells(int table, String row, int... columns) {
        return IntStream.of(columns)
                .mapToObj(column -> cell(table, row, column))
                .toList();
    }
}
