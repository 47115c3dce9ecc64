package io.gouji.generator.fault;

import io.gouji.generator.table.Row;
import io.gouji.model.document.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What must hold within each table (表内勾稽), told again from the rule catalogue and not taken from the identities of the
 * template set: so that what the generator plants witnesses against errors there, too.
 */
final class TiesWithin {

    private static final Map<Integer, String> COLUMN_RULES = Map.of(
            2,
            "ARI-INC-03",
            3,
            "ARI-EXP-02",
            5,
            "ARI-GPB-02",
            6,
            "ARI-BAS-02",
            7,
            "ARI-PRJ-02",
            8,
            "ARI-GOV-01",
            9,
            "ARI-SCB-01",
            11,
            "ARI-CRY-02");

    private static final Map<String, String> INCOME_RULES = Map.of(
            "收入/一、本年收入", "ARI-TOT-03",
            "收入/一、本年收入/1.一般公共预算拨款", "ARI-TOT-04",
            "收入/一、本年收入/2.政府性基金预算拨款", "ARI-TOT-04",
            "收入/一、本年收入/3.国有资本经营预算拨款", "ARI-TOT-04",
            "收入/一、本年收入/5.单位资金", "ARI-TOT-05",
            "收入/二、上年结转结余", "ARI-TOT-06",
            "收入/二、上年结转结余/1.财政拨款结转", "ARI-TOT-07",
            "收入/二、上年结转结余/2.非财政拨款结转结余", "ARI-TOT-07");

    private final Page page;
    private final List<Tie> ties = new ArrayList<>();

    private TiesWithin(Page page) {
        this.page = page;
    }

    static List<Tie> of(Page page) {
        TiesWithin within = new TiesWithin(page);
        within.totals();
        within.rows(2, "ARI-INC-01", 1, 2, 9, 10, 11, 12);
        within.rows(2, "ARI-INC-02", 2, 3, 4, 5, 6, 7, 8);
        within.rows(3, "ARI-EXP-01", 1, 2, 3);
        within.appropriation();
        within.rows(5, "ARI-GPB-01", 1, 2, 3);
        within.rows(6, "ARI-BAS-01", 1, 2, 3);
        within.rows(7, "ARI-PRJ-01", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        within.rows(8, "ARI-GOV-01", 1, 2, 3, 4);
        within.rows(9, "ARI-SCB-01", 1, 2, 3, 4);
        within.rows(10, "ARI-SAN-03", 1, 2, 3, 4);
        within.rows(11, "ARI-CRY-01", 1, 2, 6);
        within.rows(11, "ARI-CRY-01", 2, 3, 4, 5);
        within.rows(11, "ARI-CRY-01", 6, 7, 8, 9);
        within.threePublic();
        COLUMN_RULES.forEach(within::columns);
        within.signs();
        return within.ties;
    }

    private void totals() {
        CellRef income = new CellRef(1, "收入总计", "预算数");
        CellRef expenditure = new CellRef(1, "支出总计", "预算数");
        ties.add(new Tie("ARI-TOT-01", Tie.Relation.SAME, List.of(income), List.of(expenditure)));
        sum("ARI-TOT-02", income, List.of(total("收入/一、本年收入"), total("收入/二、上年结转结余")));
        Map<String, List<String>> parts = page.children(1);
        INCOME_RULES.forEach((row, rule) -> sum(
                rule,
                total(row),
                parts.getOrDefault(row, List.of()).stream().map(this::total).toList()));
        sum("ARI-TOT-08", expenditure, classes(1, "预算数"));
    }

    private void appropriation() {
        String top = page.table(4).rows().get(0).key();
        CellRef income = new CellRef(4, "收入总计", "合计");
        CellRef expenditure = new CellRef(4, "支出总计", "合计");
        ties.add(new Tie("ARI-FAS-01", Tie.Relation.SAME, List.of(income), List.of(expenditure)));
        CellRef all = new CellRef(4, top, "合计");
        ties.add(new Tie("ARI-FAS-02", Tie.Relation.SAME, List.of(income), List.of(all)));
        sum(
                "ARI-FAS-02",
                all,
                page.children(4).getOrDefault(top, List.of()).stream()
                        .map(row -> new CellRef(4, row, "合计"))
                        .toList());
        for (Row row : page.table(4).sides().get(1).rows()) {
            sum(
                    "ARI-FAS-03",
                    new CellRef(4, row.key(), "合计"),
                    List.of(
                            new CellRef(4, row.key(), "一般公共预算"),
                            new CellRef(4, row.key(), "政府性基金预算"),
                            new CellRef(4, row.key(), "国有资本经营预算")));
        }
        for (String column : page.table(4).sides().get(1).columns()) {
            sum("ARI-FAS-04", new CellRef(4, "支出总计", column), classes(4, column));
        }
    }

    private void threePublic() {
        List<Row> rows = page.table(10).rows();
        for (String column : page.table(10).sides().get(0).columns()) {
            List<CellRef> cells =
                    rows.stream().map(row -> new CellRef(10, row.key(), column)).toList();
            sum("ARI-SAN-01", cells.get(0), cells.subList(1, 4));
            sum("ARI-SAN-02", cells.get(3), cells.subList(4, 6));
        }
    }

    private void rows(int table, String rule, int whole, int... parts) {
        for (Row row : page.table(table).rows()) {
            List<CellRef> cells = new ArrayList<>();
            for (int part : parts) {
                cells.add(new CellRef(table, row.key(), String.valueOf(part)));
            }
            sum(rule, new CellRef(table, row.key(), String.valueOf(whole)), cells);
        }
    }

    private void columns(int table, String rule) {
        page.children(table).forEach((parent, children) -> {
            for (String column : page.table(table).sides().get(0).columns()) {
                sum(
                        rule,
                        new CellRef(table, parent, column),
                        children.stream()
                                .map(child -> new CellRef(table, child, column))
                                .toList());
            }
        });
    }

    /** No amount in tables 1 to 10 is negative. */
    private void signs() {
        for (int table = 1; table <= 10; table++) {
            for (int side = 0; side < page.table(table).sides().size(); side++) {
                for (Row row : page.table(table).sides().get(side).rows()) {
                    for (String column : page.table(table).sides().get(side).columns()) {
                        CellRef cell = new CellRef(table, row.key(), column);
                        if (page.cell(cell).hundredths() < 0) {
                            ties.add(new Tie("ARI-GEN-01", Tie.Relation.SAME, List.of(cell), List.of()));
                        }
                    }
                }
            }
        }
    }

    private List<CellRef> classes(int table, String column) {
        return page.table(table).sides().get(1).rows().stream()
                .filter(row -> row.kind() == Row.Kind.CLASS)
                .map(row -> new CellRef(table, row.key(), column))
                .toList();
    }

    private CellRef total(String row) {
        return new CellRef(1, row, "预算数");
    }

    private void sum(String rule, CellRef whole, List<CellRef> parts) {
        ties.add(new Tie(rule, Tie.Relation.SUM, List.of(whole), parts));
    }
}
