package io.gouji.report;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.BoundingBox;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.DisclosureTable.Column;
import io.gouji.model.document.DocumentHeader;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Location;
import io.gouji.model.document.Origin;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.GlossaryTerm;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.Narrative;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.narrative.ProjectDescription;
import io.gouji.model.narrative.ProjectDescription.Particular;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.narrative.Statement;
import io.gouji.model.performance.Funding;
import io.gouji.model.performance.Indicator;
import io.gouji.model.performance.PerformanceTable;
import io.gouji.model.privacy.PersonalDatum;
import io.gouji.model.profile.OrganisationProfile;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A disclosure of two files, recognised from images, with words and targets, whose tables are of no known set. All invented. */
final class DisclosuresInWords {

    private DisclosuresInWords() {}

    static DocumentHeader header(String organisation) {
        return new DocumentHeader(
                organisation,
                2022,
                BudgetKind.DEPARTMENT_BUDGET,
                MoneyUnit.YUAN,
                null,
                null,
                "unknown",
                organisation + "2022年部门预算",
                null);
    }

    static BudgetDocument document(String organisation) {
        return new BudgetDocument(
                header(organisation),
                new OrganisationProfile(List.of("保管档案。"), List.of("办公室", "保管科"), List.of("示例县档案馆本级"), place(1, 2)),
                List.of(sides(), single()),
                List.of(
                        fact(1, "收入/合计", "收入/预算数/小计", "120", Origin.PRINTED),
                        fact(1, "支出/合计", "支出/功能分类/金额", "120", Origin.PRINTED),
                        fact(1, "支出/合计", "支出/功能分类/上年", "110", Origin.PRINTED),
                        fact(2, "", "\"三公\"经费合计/本年", "5", Origin.REPAIRED)),
                narrative(),
                List.of(unitTargets(), projectTargets()),
                List.of(new PersonalDatum(PersonalDatum.Kind.MOBILE_NUMBER, "138****1234", "联系电话", place(7, 2))),
                List.of(),
                List.of());
    }

    /** Two sides whose columns are header paths; one figure stands in a column that the header did not show. */
    private static DisclosureTable sides() {
        return new DisclosureTable(
                1,
                "TOT",
                "收支预算总表",
                MoneyUnit.YUAN,
                true,
                null,
                List.of(
                        new Column("收入", "收入/项目名称", "项目名称"),
                        new Column("收入", "收入/预算数/小计", "小计"),
                        new Column("支出", "支出/功能分类/金额", "金额")),
                List.of(row("收入/合计", "合计"), row("支出/合计", "合计")),
                place(3, 1));
    }

    private static DisclosureTable single() {
        return new DisclosureTable(
                2,
                "OTHER",
                "三公经费预算表",
                MoneyUnit.YUAN,
                true,
                null,
                List.of(new Column(null, "\"三公\"经费合计/本年", "本年")),
                List.of(row("", "")),
                place(4, 1));
    }

    private static TableRow row(String key, String label) {
        return new TableRow(key, RowKind.LABEL, null, null, label, null, place(3, 4));
    }

    private static Fact fact(int table, String row, String column, String printed, Origin origin) {
        return new Fact(
                table,
                row,
                column,
                new BigDecimal(printed),
                MoneyUnit.YUAN,
                origin,
                printed,
                place(3, 5),
                List.of(),
                List.of());
    }

    private static Narrative narrative() {
        return new Narrative(
                List.of(new NarrativeSection("1", SectionKind.OVERALL, "收支情况", "收支总预算120.00元。", place(2, 8))),
                List.of(
                        claim("收支总预算", Measure.AMOUNT, "120.00", "元", new CellRef(1, "收入/合计", "收入/预算数/小计")),
                        claim("收支总预算", Measure.CHANGE_PCT, "-5.10", "%", null)),
                List.of(new Statement(Statement.Kind.NOT_BUDGETED, "1", "政府性基金预算", null, "政府性基金预算未安排。", place(2, 10))),
                List.of(new ProjectDescription(
                        "1",
                        "档案修复",
                        List.of(new Particular(ProjectDescription.Kind.SIZE, "预算安排规模", "10元", place(2, 12))),
                        place(2, 11))),
                List.of(new GlossaryTerm("基本支出", "为保障机构正常运转发生的支出。", place(9, 1))));
    }

    private static Claim claim(String subject, Measure measure, String value, String unit, @Nullable CellRef cell) {
        return new Claim(
                "1",
                subject,
                measure,
                new BigDecimal(value),
                unit,
                Origin.PRINTED,
                value,
                subject + ",\"" + value + "\"" + unit,
                place(2, 9),
                cell);
    }

    private static PerformanceTable unitTargets() {
        return new PerformanceTable(
                0,
                PerformanceTable.Scope.WHOLE_UNIT,
                "部门整体绩效目标表",
                "部门整体绩效目标",
                "示例县档案馆",
                List.of(),
                "",
                List.of(indicator("履职效能", "数量指标", "整理卷数", ">=", "300", "卷", "20", Origin.PRINTED)),
                place(6, 1));
    }

    private static PerformanceTable projectTargets() {
        return new PerformanceTable(
                1,
                PerformanceTable.Scope.PROJECT,
                "项目支出绩效目标表",
                null,
                null,
                List.of(new Funding(
                        Funding.Source.TOTAL,
                        new BigDecimal("10.00"),
                        MoneyUnit.YUAN,
                        Origin.PRINTED,
                        "10.00",
                        place(7, 3))),
                "修复档案。",
                List.of(
                        indicator("产出指标", "质量指标", "合格率", "=", "100", "%", "10.5", Origin.REPAIRED),
                        indicator("效益指标", "社会效益", "查阅更方便", null, "有效保障", "", null, Origin.PRINTED)),
                place(7, 1));
    }

    private static Indicator indicator(
            String level1,
            String level2,
            String level3,
            @Nullable String operator,
            String target,
            String unit,
            @Nullable String weight,
            Origin origin) {
        return new Indicator(
                level1,
                level2,
                level3,
                operator,
                target,
                unit,
                weight == null ? null : new BigDecimal(weight),
                "计划标准",
                "280",
                "按比例得分",
                origin,
                "＝1 00" + unit,
                place(7, 8));
    }

    private static Location place(int page, int line) {
        return new Location(page, line, new BoundingBox(10, 20, 30, 8), 2, 91);
    }
}
