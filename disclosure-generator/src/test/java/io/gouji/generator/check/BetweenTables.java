package io.gouji.generator.check;

import static io.gouji.generator.check.WithinTables.cell;
import static io.gouji.generator.check.WithinTables.cells;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Section 4.2 of the rule catalogue. */
final class BetweenTables {

    private final Identities identities;
    private final Figures figures;

    BetweenTables(Identities identities, Figures figures) {
        this.identities = identities;
        this.figures = figures;
    }

    void check() {
        totals();
        classes();
        codes();
        carryOver();
        basic();
    }

    private void totals() {
        identities.equal("XTB-TOT-INC-01", cell(2, "总计", 1), budget("收入总计"));
        source(3, "一、本年收入/1.一般公共预算拨款/其中:一般财力");
        source(4, "一、本年收入/1.一般公共预算拨款/上级一般公共预算安排转移支付");
        source(5, "一、本年收入/2.政府性基金预算拨款/其中:政府性基金收入");
        source(6, "一、本年收入/2.政府性基金预算拨款/上级政府性基金安排转移支付");
        source(7, "一、本年收入/3.国有资本经营预算拨款/其中:国有资本经营收入");
        source(8, "一、本年收入/3.国有资本经营预算拨款/上级国有资本经营预算安排转移支付");
        source(9, "一、本年收入/4.财政专户核拨");
        source(10, "一、本年收入/5.单位资金");
        source(11, "二、上年结转结余/1.财政拨款结转");
        source(12, "二、上年结转结余/2.非财政拨款结转结余");
        identities.equal("XTB-TOT-EXP-01", cell(3, "总计", 1), budget("支出总计"));
        identities.sum(
                "XTB-TOT-FAS-01",
                Figures.name(4, "支出总计", "合计"),
                List.of(
                        budget("收入/一、本年收入/1.一般公共预算拨款"),
                        budget("收入/一、本年收入/2.政府性基金预算拨款"),
                        budget("收入/一、本年收入/3.国有资本经营预算拨款")));
        identities.equal("XTB-INC-FAS-01", Figures.name(4, "支出总计", "合计"), cell(2, "总计", 2));
        identities.equal("XTB-FAS-GPB-01", Figures.name(4, "支出总计", "一般公共预算"), cell(5, "总计", 1));
        identities.equal("XTB-FAS-GPB-01", cell(5, "总计", 1), budget("收入/一、本年收入/1.一般公共预算拨款"));
        identities.equal("XTB-FAS-GOV-01", Figures.name(4, "支出总计", "政府性基金预算"), cell(8, "总计", 1));
        identities.equal("XTB-FAS-SCB-01", Figures.name(4, "支出总计", "国有资本经营预算"), cell(9, "总计", 1));
        List<String> right = new ArrayList<>(cells(2, "总计", 9, 10, 11, 12));
        right.addAll(List.of(cell(5, "总计", 1), cell(8, "总计", 1), cell(9, "总计", 1)));
        identities.sum("XTB-EXP-GPB-01", cell(3, "总计", 1), right);
    }

    private void source(int column, String row) {
        identities.equal("XTB-TOT-INC-02", cell(2, "总计", column), budget("收入/" + row));
    }

    private void classes() {
        Set<String> classes = new LinkedHashSet<>();
        Stream.of(1, 4)
                .flatMap(table -> figures.rows(table, "支出/").stream())
                .forEach(row -> classes.add(row.substring("支出/".length())));
        Stream.of(2, 3, 5, 8, 9)
                .flatMap(table -> figures.rows(table).stream())
                .filter(row -> row.matches("\\d{3}"))
                .forEach(classes::add);
        for (String code : classes) {
            String row = "支出/" + code;
            identities.equal("XTB-TOT-EXP-02", cell(3, code, 1), budget(row));
            identities.equal("XTB-TOT-EXP-02", cell(2, code, 1), budget(row));
            identities.equal("XTB-INC-FAS-01", Figures.name(4, row, "合计"), cell(2, code, 2));
            identities.sum("XTB-INC-FAS-01", Figures.name(4, row, "一般公共预算"), cells(2, code, 3, 4));
            identities.sum("XTB-INC-FAS-01", Figures.name(4, row, "政府性基金预算"), cells(2, code, 5, 6));
            identities.sum("XTB-INC-FAS-01", Figures.name(4, row, "国有资本经营预算"), cells(2, code, 7, 8));
            identities.equal("XTB-FAS-GPB-01", Figures.name(4, row, "一般公共预算"), cell(5, code, 1));
            identities.equal("XTB-FAS-GOV-01", Figures.name(4, row, "政府性基金预算"), cell(8, code, 1));
            identities.equal("XTB-FAS-SCB-01", Figures.name(4, row, "国有资本经营预算"), cell(9, code, 1));
        }
    }

    private void codes() {
        Set<String> codes = new LinkedHashSet<>();
        Stream.of(2, 3, 5, 8, 9)
                .flatMap(table -> figures.rows(table).stream())
                .filter(row -> row.matches("\\d{3}(-\\d\\d){0,2}"))
                .forEach(codes::add);
        for (String code : codes) {
            identities.equal("XTB-INC-EXP-01", cell(2, code, 1), cell(3, code, 1));
            identities.sum("XTB-INC-GPB-01", cell(5, code, 1), cells(2, code, 3, 4));
            identities.sum("XTB-INC-GPB-01", cell(8, code, 1), cells(2, code, 5, 6));
            identities.sum("XTB-INC-GPB-01", cell(9, code, 1), cells(2, code, 7, 8));
            List<String> gap = new ArrayList<>(cells(2, code, 5, 6, 7, 8, 9, 10, 11, 12));
            gap.add(cell(5, code, 1));
            identities.sum("XTB-EXP-GPB-02", cell(3, code, 1), gap);
            for (int column = 1; column <= 3; column++) {
                identities.atMost("XTB-EXP-GPB-03", List.of(cell(5, code, column)), List.of(cell(3, code, column)));
            }
            identities.sum("XTB-GPB-PRJ-01", cell(5, code, 3), projectRows(code));
        }
        identities.equal("XTB-GPB-PRJ-01", cell(7, "总计", 1), cell(5, "总计", 3));
    }

    /** A code stands in table 7 once for each unit, an item once for each project. */
    private List<String> projectRows(String code) {
        return figures.rows(7).stream()
                .filter(row -> row.equals(code) || row.startsWith(code + "#") || row.startsWith(code + "/"))
                .map(row -> cell(7, row, 1))
                .toList();
    }

    private void carryOver() {
        identities.equal("XTB-CRY-01", cell(11, "总计", 1), budget("收入/二、上年结转结余"));
        identities.equal("XTB-CRY-01", cell(11, "总计", 2), cell(2, "总计", 11));
        identities.equal("XTB-CRY-01", cell(11, "总计", 2), budget("收入/二、上年结转结余/1.财政拨款结转"));
        identities.equal("XTB-CRY-01", cell(11, "总计", 6), cell(2, "总计", 12));
        identities.equal("XTB-CRY-01", cell(11, "总计", 6), budget("收入/二、上年结转结余/2.非财政拨款结转结余"));
        identities.atMost(
                "XTB-EXP-CRY-01",
                List.of(cell(5, "总计", 3), cell(8, "总计", 4), cell(9, "总计", 4), cell(11, "总计", 5), cell(11, "总计", 9)),
                List.of(cell(3, "总计", 3)));
        List<String> basic = new ArrayList<>(List.of(cell(5, "总计", 2)));
        basic.addAll(cells(8, "总计", 2, 3));
        basic.addAll(cells(9, "总计", 2, 3));
        basic.addAll(cells(11, "总计", 3, 4, 7, 8));
        identities.atMost("XTB-EXP-CRY-01", basic, List.of(cell(3, "总计", 2)));
    }

    private void basic() {
        identities.equal("XTB-GPB-BAS-01", cell(6, "总计", 1), cell(5, "总计", 2));
        identities.atMost("XTB-EXP-BAS-01", List.of(cell(6, "总计", 1)), List.of(cell(3, "总计", 2)));
        identities.sum("XTB-GPB-BAS-02", cell(6, "301-08", 1), List.of(cell(5, "208-05-05", 2)));
        identities.sum("XTB-GPB-BAS-02", cell(6, "301-09", 1), List.of(cell(5, "208-05-06", 2)));
        identities.sum("XTB-GPB-BAS-02", cell(6, "301-13", 1), List.of(cell(5, "221-02-01", 2)));
        identities.sum("XTB-GPB-BAS-02", cell(5, "210-11", 2), List.of(cell(6, "301-10", 1), cell(6, "301-11", 1)));
        spent("302-12", "因公出国");
        spent("302-17", "公务接待");
        spent("302-31", "公务用车运行");
        spent("310-13", "公务用车购置费");
    }

    /** Table 10 counts projects and other funds, too, so it never says less than table 6. */
    private void spent(String code, String label) {
        List<String> rows = figures.rows(10).stream()
                .filter(row -> row.substring(row.indexOf('/') + 1).contains(label))
                .filter(row -> row.contains("/") || !label.startsWith("公务用车"))
                .map(row -> cell(10, row, 2))
                .toList();
        identities.atMost("XTB-BAS-SAN-01", List.of(cell(6, code, 1)), rows);
    }

    private static String budget(String row) {
        return Figures.name(1, row, "预算数");
    }
}
