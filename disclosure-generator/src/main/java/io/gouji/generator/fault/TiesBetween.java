package io.gouji.generator.fault;

import io.gouji.generator.table.Row;
import io.gouji.model.document.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What must hold between tables (表间勾稽), told again from the rule catalogue like {@link TiesWithin}. */
final class TiesBetween {

    private static final String YEAR = "收入/一、本年收入/";
    private static final String CARRIED = "收入/二、上年结转结余";

    /** Which row of table 1 each column of table 2 repeats. */
    private static final Map<Integer, String> SOURCES = Map.of(
            3, YEAR + "1.一般公共预算拨款/其中:一般财力",
            4, YEAR + "1.一般公共预算拨款/上级一般公共预算安排转移支付",
            5, YEAR + "2.政府性基金预算拨款/其中:政府性基金收入",
            6, YEAR + "2.政府性基金预算拨款/上级政府性基金安排转移支付",
            7, YEAR + "3.国有资本经营预算拨款/其中:国有资本经营收入",
            8, YEAR + "3.国有资本经营预算拨款/上级国有资本经营预算安排转移支付",
            9, YEAR + "4.财政专户核拨",
            10, YEAR + "5.单位资金",
            11, CARRIED + "/1.财政拨款结转",
            12, CARRIED + "/2.非财政拨款结转结余");

    private final Page page;
    private final List<Tie> ties = new ArrayList<>();

    private TiesBetween(Page page) {
        this.page = page;
    }

    static List<Tie> of(Page page) {
        TiesBetween between = new TiesBetween(page);
        between.grandTotals();
        between.codes();
        between.funds();
        between.bySource();
        between.basicAndProjects();
        between.carryOver();
        between.threePublic();
        return between.ties;
    }

    private void grandTotals() {
        same("XTB-TOT-INC-01", at(2, "总计", 1), at(1, "收入总计", "预算数"));
        SOURCES.forEach((column, row) -> same("XTB-TOT-INC-02", at(2, "总计", column), at(1, row, "预算数")));
        same("XTB-TOT-EXP-01", at(3, "总计", 1), at(1, "支出总计", "预算数"));
        sum(
                "XTB-TOT-FAS-01",
                List.of(at(4, "收入总计", "合计")),
                List.of(
                        at(1, YEAR + "1.一般公共预算拨款", "预算数"),
                        at(1, YEAR + "2.政府性基金预算拨款", "预算数"),
                        at(1, YEAR + "3.国有资本经营预算拨款", "预算数")));
        same("XTB-INC-FAS-01", at(4, "支出总计", "合计"), at(2, "总计", 2));
        same("XTB-FAS-GPB-01", at(5, "总计", 1), at(1, YEAR + "1.一般公共预算拨款", "预算数"));
    }

    private void codes() {
        for (String code : codesOf(2, 3)) {
            same("XTB-INC-EXP-01", at(2, code, 1), at(3, code, 1));
            sum("XTB-INC-GPB-01", List.of(at(5, code, 1)), columns(2, code, 3, 4));
            sum("XTB-INC-GPB-01", List.of(at(8, code, 1)), columns(2, code, 5, 6));
            sum("XTB-INC-GPB-01", List.of(at(9, code, 1)), columns(2, code, 7, 8));
            List<CellRef> right = new ArrayList<>(columns(2, code, 5, 6, 7, 8, 9, 10, 11, 12));
            right.add(at(5, code, 1));
            sum("XTB-EXP-GPB-02", List.of(at(3, code, 1)), right);
            for (int column = 1; column <= 3; column++) {
                atMost("XTB-EXP-GPB-03", List.of(at(5, code, column)), List.of(at(3, code, column)));
            }
        }
    }

    private void funds() {
        for (Row row : page.table(4).sides().get(1).rows()) {
            boolean total = row.kind() == Row.Kind.TOTAL;
            String code = total ? "总计" : row.key().substring("支出/".length());
            String four = row.key();
            if (!total) {
                same("XTB-TOT-EXP-02", at(3, code, 1), at(1, four, "预算数"));
                same("XTB-TOT-EXP-02", at(2, code, 1), at(1, four, "预算数"));
                same("XTB-INC-FAS-01", at(4, four, "合计"), at(2, code, 2));
                sum("XTB-INC-FAS-01", List.of(at(4, four, "一般公共预算")), columns(2, code, 3, 4));
                sum("XTB-INC-FAS-01", List.of(at(4, four, "政府性基金预算")), columns(2, code, 5, 6));
                sum("XTB-INC-FAS-01", List.of(at(4, four, "国有资本经营预算")), columns(2, code, 7, 8));
            }
            same("XTB-FAS-GPB-01", at(4, four, "一般公共预算"), at(5, code, 1));
            same("XTB-FAS-GOV-01", at(4, four, "政府性基金预算"), at(8, code, 1));
            same("XTB-FAS-SCB-01", at(4, four, "国有资本经营预算"), at(9, code, 1));
        }
    }

    private void bySource() {
        List<CellRef> right = new ArrayList<>(columns(2, "总计", 9, 10, 11, 12));
        right.addAll(List.of(at(5, "总计", 1), at(8, "总计", 1), at(9, "总计", 1)));
        sum("XTB-EXP-GPB-01", List.of(at(3, "总计", 1)), right);
        atMost(
                "XTB-EXP-CRY-01",
                List.of(at(5, "总计", 3), at(8, "总计", 4), at(9, "总计", 4), at(11, "总计", 5), at(11, "总计", 9)),
                List.of(at(3, "总计", 3)));
        List<CellRef> basic = new ArrayList<>(columns(8, "总计", 2, 3));
        basic.addAll(columns(9, "总计", 2, 3));
        basic.addAll(columns(11, "总计", 3, 4, 7, 8));
        basic.add(at(5, "总计", 2));
        atMost("XTB-EXP-CRY-01", basic, List.of(at(3, "总计", 2)));
    }

    private void basicAndProjects() {
        same("XTB-GPB-BAS-01", at(6, "总计", 1), at(5, "总计", 2));
        atMost("XTB-EXP-BAS-01", List.of(at(6, "总计", 1)), List.of(at(3, "总计", 2)));
        same("XTB-GPB-PRJ-01", at(7, "总计", 1), at(5, "总计", 3));
        Map<String, List<CellRef>> projects = projectRows();
        for (String code : codesOf(5, 5)) {
            sum("XTB-GPB-PRJ-01", List.of(at(5, code, 3)), projects.getOrDefault(code, List.of()));
        }
        sum("XTB-GPB-BAS-02", List.of(at(6, "301-08", 1)), List.of(at(5, "208-05-05", 2)));
        sum("XTB-GPB-BAS-02", List.of(at(6, "301-09", 1)), List.of(at(5, "208-05-06", 2)));
        sum("XTB-GPB-BAS-02", List.of(at(6, "301-13", 1)), List.of(at(5, "221-02-01", 2)));
        sum("XTB-GPB-BAS-02", List.of(at(6, "301-10", 1), at(6, "301-11", 1)), List.of(at(5, "210-11", 2)));
    }

    /** Total cells of table 7 by code: a code stands there once for each unit, an item once for each project. */
    private Map<String, List<CellRef>> projectRows() {
        return page.table(7).rows().stream()
                .map(Row::key)
                .collect(Collectors.groupingBy(
                        key -> key.split("[#/]", 2)[0], Collectors.mapping(key -> at(7, key, 1), Collectors.toList())));
    }

    private void carryOver() {
        same("XTB-CRY-01", at(11, "总计", 1), at(1, CARRIED, "预算数"));
        same("XTB-CRY-01", at(11, "总计", 2), at(2, "总计", 11));
        same("XTB-CRY-01", at(11, "总计", 2), at(1, CARRIED + "/1.财政拨款结转", "预算数"));
        same("XTB-CRY-01", at(11, "总计", 6), at(2, "总计", 12));
        same("XTB-CRY-01", at(11, "总计", 6), at(1, CARRIED + "/2.非财政拨款结转结余", "预算数"));
    }

    private void threePublic() {
        List<Row> rows = page.table(10).rows();
        Map<String, Integer> rowOf = Map.of("302-12", 1, "302-17", 2, "310-13", 4, "302-31", 5);
        rowOf.forEach((code, row) -> atMost(
                "XTB-BAS-SAN-01",
                List.of(at(6, code, 1)),
                List.of(at(10, rows.get(row).key(), 1))));
    }

    private Iterable<String> codesOf(int first, int second) {
        TreeSet<String> codes = new TreeSet<>();
        page.table(first).rows().forEach(row -> codes.add(row.key()));
        page.table(second).rows().forEach(row -> codes.add(row.key()));
        codes.remove("总计");
        return codes;
    }

    private static List<CellRef> columns(int table, String row, int... columns) {
        List<CellRef> cells = new ArrayList<>();
        for (int column : columns) {
            cells.add(at(table, row, column));
        }
        return cells;
    }

    private static CellRef at(int table, String row, int column) {
        return at(table, row, String.valueOf(column));
    }

    private static CellRef at(int table, String row, String column) {
        return new CellRef(table, row, column);
    }

    private void same(String rule, CellRef one, CellRef other) {
        ties.add(new Tie(rule, Tie.Relation.SAME, List.of(one), List.of(other)));
    }

    private void sum(String rule, List<CellRef> left, List<CellRef> right) {
        ties.add(new Tie(rule, Tie.Relation.SUM, left, right));
    }

    private void atMost(String rule, List<CellRef> left, List<CellRef> right) {
        ties.add(new Tie(rule, Tie.Relation.AT_MOST, left, right));
    }
}
