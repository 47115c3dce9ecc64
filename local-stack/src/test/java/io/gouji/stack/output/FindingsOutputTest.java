package io.gouji.stack.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gouji.model.ModelJson;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.CellRef;
import io.gouji.model.finding.ExplanationKind;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.Lapse;
import io.gouji.model.finding.LikelyCause;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.OtherDisclosure;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.stack.client.CheckedFile;
import io.gouji.stack.client.Said;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FindingsOutputTest {
    private static final Finding ALONE = Examples.finding("a", Outcome.VIOLATED, Severity.ERROR);
    private static final Finding FIRST = Examples.finding("b", Outcome.VIOLATED, Severity.ERROR, "g");
    private static final Finding SECOND = Examples.finding("c", Outcome.VIOLATED, Severity.WARNING, "g");
    private static final Finding ROUNDING = Examples.finding("d", Outcome.ROUNDING, Severity.ERROR);
    private static final Finding HELD = Examples.finding("e", Outcome.HELD, Severity.ERROR);

    @Test
    void textPutsTheLargestGroupFirstAndRoundingLast() {
        String text = new FindingsText(Language.ZH).print(List.of(Examples.file(ROUNDING, ALONE, FIRST, HELD, SECOND)));

        assertThat(text)
                .startsWith("虚构局.txt 虚构局 2025年\n  模板集 xinjiang-11，表 10/11；数字 400（栏次不定 3），文字表述 120，绩效指标 20\n"
                        + "  说明：没有找到第7张表。\n  错误 2，警告 1，提示 0；已豁免 0；四舍五入差异 1\n  1. 以下 2 项可由同一个数字引起：\n")
                .containsSubsequence("[错误] rule-b", "[警告] rule-c", "2. [错误] rule-a", "四舍五入差异", "rule-d", "核对覆盖率")
                .doesNotContain("rule-e");
    }

    @Test
    void textTellsHowAFindingThatStandsAloneMayHaveComeAbout() {
        FindingGroup group = new FindingGroup(
                "g",
                new CellRef(1, "收入总计", "预算数"),
                null,
                List.of("b"),
                new LikelyCause(
                        LikelyCause.Kind.DIGITS_SWAPPED,
                        new CellRef(1, "收入总计", "预算数"),
                        new BigDecimal("7.60"),
                        new BigDecimal("6.70"),
                        new LocalizedText("可能是两位数字颠倒。", "Two digits may be swapped.")));

        String text = new FindingsText(Language.ZH).print(List.of(Examples.file(List.of(group), Map.of(), FIRST)));

        assertThat(text).contains("可能是两位数字颠倒。");
    }

    @Test
    void textNamesTheFigureThatExplainsAGroupAndHowItMayHaveComeAbout() {
        CellRef cell = new CellRef(1, "收入总计", "预算数");
        FindingGroup group = new FindingGroup(
                "g",
                cell,
                new BigDecimal("6.00"),
                List.of("b", "c"),
                new LikelyCause(
                        LikelyCause.Kind.DIGIT_MISTYPED,
                        cell,
                        new BigDecimal("7.00"),
                        new BigDecimal("6.00"),
                        new LocalizedText("可能是一位数字录错。", "A digit may be mistyped.")));

        String text =
                new FindingsText(Language.ZH).print(List.of(Examples.file(List.of(group), Map.of(), FIRST, SECOND)));

        assertThat(text).contains("1. 以下 2 项可由同一个数字引起：表1，行 收入总计，列 预算数，第12行 7.00；如为 6.00，以下各项均相符。 可能是一位数字录错。\n");
    }

    @Test
    void errorsComeBeforeLargerGroupsOfWarnings() {
        Finding third = Examples.finding("f", Outcome.VIOLATED, Severity.WARNING, "g");

        String text = new FindingsText(Language.EN).print(List.of(Examples.file(SECOND, third, ALONE)));

        assertThat(text).containsSubsequence("1. [ERROR] rule-a", "2. One figure", "rule-c", "rule-f");
    }

    @Test
    void waivedFindingsStandApartWithWhoWaivedThemAndUntilWhen() {
        Said waiver = new Said("a", ExplanationKind.WAIVER, "王某", "年中追加", LocalDate.of(2026, 12, 31), true, null);
        Said lapsed = new Said(
                "c",
                ExplanationKind.WAIVER,
                "王某",
                "年中追加",
                LocalDate.of(2026, 12, 31),
                false,
                Lapse.FIGURES_CHANGED.message());
        CheckedFile file = Examples.file(List.of(), Map.of("a", waiver, "c", lapsed), ALONE, SECOND);

        String text = new FindingsText(Language.ZH).print(List.of(file));

        assertThat(text)
                .contains("错误 0，警告 1，提示 0；已豁免 1")
                .containsSubsequence(
                        "1. [警告] rule-c", "已失效：所涉数字已变动", "已豁免（不计入错误）：", "rule-a", "豁免（王某，有效期至 2026-12-31）：年中追加");
        assertThat(new FindingsCsv(Language.ZH).print(List.of(file)))
                .contains(",true,王某,年中追加,2026-12-31\n")
                .contains(",false,王某,年中追加,2026-12-31\n");
        assertThat(FindingsJson.print(List.of(file)))
                .contains("\"explanations\"")
                .contains("\"waived\" : true");
    }

    @Test
    void textEndsWithHowMuchWasCheckedAndWhatWasNot() {
        Finding notChecked = Examples.finding("n", Outcome.NOT_CHECKED, Severity.ERROR);
        Finding failed = Examples.finding("x", Outcome.ERROR, Severity.ERROR);

        String text = new FindingsText(Language.ZH).print(List.of(Examples.file(HELD, notChecked, failed)));

        assertThat(text)
                .contains(
                        "核对覆盖率 77.5%：规则 10 条，已核对 7 条（相符 5，不符 1，四舍五入 1；其中 2 条有部分未能核对），不适用 1 条，未能核对 1 条，执行出错 1 条（属本系统问题）")
                .containsSubsequence("- rule-n：", "- rule-x：");
    }

    @Test
    void textShowsWhereEachFigureStands() {
        String text = new FindingsText(Language.EN).print(List.of(Examples.file(ALONE)));

        assertThat(text)
                .contains("- table 1, row 收入总计, column 预算数, line 12 7.00\n")
                .contains("- table 1, row 收入/一、本年收入, column 预算数 (blank)\n");
    }

    @Test
    void csvQuotesWhatMustBeQuotedAndHasOneLineForAFinding() {
        String csv = new FindingsCsv(Language.ZH).print(List.of(Examples.file(HELD, ROUNDING, ALONE)));

        assertThat(csv.lines())
                .containsExactly(
                        "file,state,rule,severity,outcome,group,title,message,expected,actual,difference,tolerance,"
                                + "unit,table,row,column,page,line,printed,waived,person,reason,expiresOn",
                        "虚构局.txt,VALIDATED,rule-a,ERROR,VIOLATED,,合计等于各项之和,\"表1 合计为 7.00,\"\"各项之和\"\"为 6.00。\","
                                + "6.00,7.00,1.00,0.01,万元,1,收入总计,预算数,,12,7.00,false,,,",
                        "虚构局.txt,VALIDATED,rule-d,ERROR,ROUNDING,,合计等于各项之和,\"表1 合计为 7.00,\"\"各项之和\"\"为 6.00。\","
                                + "6.00,7.00,1.00,0.01,万元,1,收入总计,预算数,,12,7.00,false,,,");
    }

    @Test
    void aRejectedFileIsNeverSilent() throws Exception {
        List<CheckedFile> files = List.of(Examples.rejected("NOT_A_DISCLOSURE"));

        assertThat(new FindingsText(Language.ZH).print(files)).contains("REJECTED NOT_A_DISCLOSURE: 这不是部门预算。");
        assertThat(new FindingsCsv(Language.EN).print(files))
                .endsWith("菜谱.txt,REJECTED,NOT_A_DISCLOSURE,,,,,This is no departmental budget.,,,,,,,,,,,,,,,\n");
        JsonNode json = ModelJson.mapper().readTree(FindingsJson.print(files)).at("/files/0");
        assertThat(json.path("state").asText()).isEqualTo("REJECTED");
        assertThat(json.at("/problem/code").asText()).isEqualTo("NOT_A_DISCLOSURE");
    }

    @Test
    void jsonHoldsFindingsOfEveryOutcomeInTheFormOfTheTopics() throws Exception {
        JsonNode json = ModelJson.mapper()
                .readTree(FindingsJson.print(List.of(Examples.file(HELD, ALONE))))
                .at("/files/0");

        assertThat(json.path("budgetId").asText()).isEqualTo("b-1");
        assertThat(json.at("/covered/templateSet").asText()).isEqualTo("xinjiang-11");
        assertThat(json.at("/covered/tablesOfSet").asInt()).isEqualTo(11);
        assertThat(json.at("/notes/0/en").asText()).isEqualTo("Table 7 was not found.");
        assertThat(json.path("findings")).hasSize(2);
        assertThat(ModelJson.mapper().treeToValue(json.at("/findings/0"), Finding.class))
                .isEqualTo(ALONE);
    }

    @Test
    void placeInAnotherDisclosureNamesThatDisclosure() {
        OtherDisclosure other =
                new OtherDisclosure(new UUID(0, 1), "another", "虚构局", 2024, BudgetKind.DEPARTMENT_BUDGET);

        assertThat(Language.ZH.place(ALONE.evidence().get(0).in(other))).startsWith("虚构局 2024年，表1");
        assertThat(Language.ZH.place(ALONE.evidence().get(0))).startsWith("表1");
    }
}
