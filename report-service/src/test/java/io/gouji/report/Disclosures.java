package io.gouji.report;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.DisclosureTable.Column;
import io.gouji.model.document.DocumentHeader;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Location;
import io.gouji.model.document.Note;
import io.gouji.model.document.Origin;
import io.gouji.model.document.Repair;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.model.template.TemplateSets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small disclosures and findings for tests, made of the model. All names and figures are invented. */
final class Disclosures {

    static final String ORGANISATION = "青禾县粮食物资中心";
    static final String REGION = "653001";

    private Disclosures() {}

    static DocumentHeader header(String organisation, int fiscalYear, @Nullable String regionCode) {
        return new DocumentHeader(
                organisation,
                fiscalYear,
                BudgetKind.DEPARTMENT_BUDGET,
                MoneyUnit.TEN_THOUSAND_YUAN,
                regionCode,
                regionCode == null ? null : "青禾县",
                TemplateSets.XINJIANG_11,
                organisation + fiscalYear + "年部门预算",
                LocalDate.of(fiscalYear, 2, 14));
    }

    /** Table 1 with totals, table 5 with three coded rows of which one figure is ambiguous, table 8 declared empty. */
    static BudgetDocument document(DocumentHeader header) {
        return BudgetDocument.ofTables(
                header,
                List.of(overall(), publicBudget(), managedFunds()),
                List.of(
                        // Not in the order of the form, to see that it is restored.
                        fact(5, "208-05-01", "3", "-1.50", Origin.AMBIGUOUS, List.of("3", "2")),
                        fact(1, "收入/一、本年收入", "预算数", "1,305.20", Origin.PRINTED, List.of()),
                        fact(1, "收入总计", "预算数", "1310.20", Origin.PRINTED, List.of()),
                        fact(1, "支出/208", "预算数", "1310.20", Origin.PRINTED, List.of()),
                        fact(1, "支出总计", "预算数", "1310.20", Origin.PRINTED, List.of()),
                        fact(5, "总计", "1", "1310.20", Origin.PRINTED, List.of()),
                        fact(5, "208", "1", "1310.20", Origin.PLACED, List.of()),
                        fact(5, "208", "2", "13 11.70", Origin.REPAIRED, List.of()),
                        fact(5, "208-05-01", "1", "0.00", Origin.PRINTED, List.of())),
                List.of(new Repair(
                        Repair.Kind.NUMBER_NOISE,
                        5,
                        "208",
                        "2",
                        "13 11.70",
                        "1311.70",
                        new LocalizedText("去掉了数字中的空格。", "A space inside the number was taken out."),
                        Location.ofLine(40))),
                List.of(new Note(
                        Note.Code.TABLE_MISSING, 7, new LocalizedText("没有找到第7张表。", "Table 7 was not found."), null)));
    }

    private static DisclosureTable overall() {
        return new DisclosureTable(
                1,
                "TOT",
                "部门收支总体情况表",
                MoneyUnit.TEN_THOUSAND_YUAN,
                true,
                null,
                List.of(new Column("收入", "预算数", "预算数"), new Column("支出", "预算数", "预算数")),
                List.of(
                        row("收入/一、本年收入", RowKind.LABEL, "本年收入", null, "一、本年收入", null),
                        row("支出/208", RowKind.CLASS, null, "208", "社会保障和就业支出", null),
                        row("收入总计", RowKind.TOTAL, "收入总计", null, "收入总计", null),
                        row("支出总计", RowKind.TOTAL, "支出总计", null, "支出总计", null)),
                Location.ofLine(10));
    }

    private static DisclosureTable publicBudget() {
        return new DisclosureTable(
                5,
                "GPB",
                "一般公共预算支出情况表",
                MoneyUnit.TEN_THOUSAND_YUAN,
                false,
                null,
                List.of(new Column(null, "1", "合计"), new Column(null, "2", "基本支出"), new Column(null, "3", "项目支出")),
                List.of(
                        row("总计", RowKind.TOTAL, "总计", null, "总计", null),
                        row("208", RowKind.CLASS, null, "208", "社会保障和就业支出", "总计"),
                        row("208-05-01", RowKind.ITEM, null, "2080501", "行政单位离退休", "208")),
                Location.ofLine(30));
    }

    private static DisclosureTable managedFunds() {
        return new DisclosureTable(
                8,
                "GOV",
                "政府性基金预算支出情况表",
                MoneyUnit.TEN_THOUSAND_YUAN,
                true,
                Location.ofLine(61),
                List.of(new Column(null, "1", "合计")),
                List.of(),
                Location.ofLine(60));
    }

    private static TableRow row(
            String key,
            RowKind kind,
            @Nullable String templateRow,
            @Nullable String code,
            String label,
            @Nullable String parent) {
        return new TableRow(key, kind, templateRow, code, label, parent, Location.ofLine(20));
    }

    static Fact fact(int table, String row, String column, String printed, Origin origin, List<String> candidates) {
        return new Fact(
                table,
                row,
                column,
                new BigDecimal(printed.replaceAll("[ ,]", "")),
                MoneyUnit.TEN_THOUSAND_YUAN,
                origin,
                printed,
                new Location(origin == Origin.REPAIRED ? 3 : null, 21, null),
                candidates,
                origin == Origin.PLACED ? List.of("ARI-GPB-01") : List.of());
    }

    /** One violated equation with its group, one that holds by rounding, and two rules without figures. */
    static List<Finding> findings() {
        return List.of(
                violated("f-1", "ARI-GPB-01", Severity.ERROR, "g-1"),
                violated("f-2", "XTB-TOT-EXP-02", Severity.WARNING, "g-1"),
                finding("f-3", "ARI-TOT-02", Severity.ERROR, Outcome.ROUNDING, null, 1),
                finding("f-4", "ARI-TOT-01", Severity.ERROR, Outcome.HELD, null, 12),
                finding("f-5", "ARI-PRJ-01", Severity.ERROR, Outcome.NOT_CHECKED, "TABLE_NOT_FOUND", 3));
    }

    static List<FindingGroup> groups() {
        return List.of(
                new FindingGroup("g-1", new CellRef(5, "208", "2"), new BigDecimal("1310.20"), List.of("f-1", "f-2")));
    }

    static Finding violated(String id, String ruleId, Severity severity, @Nullable String group) {
        return violated(id, ruleId, severity, group, "1310.20");
    }

    /** With another figure printed on its left side. */
    static Finding violated(String id, String ruleId, Severity severity, @Nullable String group, String printed) {
        return new Finding(
                id,
                ruleId,
                1,
                "arithmetic-within-table",
                severity,
                Outcome.VIOLATED,
                null,
                1,
                new LocalizedText("合计等于各栏之和", "Total equals the sum of its columns"),
                new LocalizedText(
                        "第5张表208行：1310.20 与 1311.70 相差 -1.50。",
                        "Table 5, row 208: 1310.20 and 1311.70 differ by -1.50."),
                new BigDecimal("1311.70"),
                new BigDecimal("1310.20"),
                new BigDecimal("-1.50"),
                new BigDecimal("0.010"),
                MoneyUnit.TEN_THOUSAND_YUAN,
                group,
                List.of(
                        evidence("left", "208", "1", printed),
                        evidence("right", "208", "2", "1311.70"),
                        evidence("right", "208", "3", null)),
                "");
    }

    private static Evidence evidence(String role, String row, String column, @Nullable String printed) {
        return new Evidence(
                role,
                false,
                Evidence.Kind.FACT,
                5,
                row,
                column,
                null,
                null,
                printed,
                printed == null ? null : new BigDecimal(printed),
                null,
                printed == null ? null : 21,
                null);
    }

    static Finding finding(
            String id, String ruleId, Severity severity, Outcome outcome, @Nullable String reason, int count) {
        return new Finding(
                id,
                ruleId,
                1,
                "arithmetic-within-table",
                severity,
                outcome,
                reason,
                count,
                new LocalizedText("规则标题", "Title of the rule"),
                new LocalizedText("结论。", "Conclusion."),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                "");
    }

    /** A document of the size of a real one. */
    static BudgetDocument large(DocumentHeader header, int facts) {
        BudgetDocument small = document(header);
        List<Fact> many = new ArrayList<>(small.facts());
        List<TableRow> rows = new ArrayList<>(publicBudget().rows());
        for (int i = 0; many.size() < facts; i++) {
            String key = "2%02d-%02d-%02d".formatted(10 + i / 400, i / 20 % 20, i % 20);
            rows.add(row(key, RowKind.ITEM, null, key.replace("-", ""), "项目名称" + i, "总计"));
            for (int column = 1; column <= 3; column++) {
                many.add(fact(5, key, String.valueOf(column), i + "." + column + "0", Origin.PLACED, List.of()));
            }
        }
        DisclosureTable table = publicBudget();
        DisclosureTable long5 = new DisclosureTable(
                table.number(),
                table.kind(),
                table.title(),
                table.unit(),
                table.unitPrinted(),
                null,
                table.columns(),
                rows,
                table.location());
        return BudgetDocument.ofTables(
                header, List.of(overall(), long5, managedFunds()), many, small.repairs(), small.notes());
    }
}
