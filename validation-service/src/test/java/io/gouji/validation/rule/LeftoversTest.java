package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.document.Note;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.narrative.ProjectDescription;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.WordsExample;
import io.gouji.model.template.TemplateSets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a template leaves in a text (CMP-14), and what is told once however often it occurs (CMP-04, CMP-14, CMP-15, CMP-20). */
class LeftoversTest {

    @Test
    void choicesAndReasonsThatBreakOffAreLeftOvers() {
        assertThat(violated("CMP-14", "财政拨款收入支出增加（减少）的主要原因是业务量增加。")).hasSize(1);
        assertThat(violated("CMP-14", "公务用车购置费与上年预算持平，主要原因是。其中：购置费0万元。")).hasSize(1);
        assertThat(violated("CMP-14", "主要用于接待调研，列明公务接待2批次、26人次。")).hasSize(1);
        assertThat(violated("CMP-14", "办公费、水费。（按“公开06表基本支出预算表”中实际发生的经济分类支出事项填写）"))
                .hasSize(1);
        assertThat(violated("CMP-14", "基金支出安排数应与《收支预算总表》的基金收入数一致。")).hasSize(1);
        assertThat(violated("CMP-14", "本表根据《批复》填列。")).isEmpty();
        assertThat(violated("CMP-14", "增加的主要原因是业务量增加，减少的是物业费。")).isEmpty();
    }

    @Test
    void placeholdersOfASectionAreToldTogether() {
        assertThat(violated("CMP-14", "收入总计XXX万元，比上年增加（减少）XX万元，增长（下降）XX%。"))
                .hasSize(1)
                .first()
                .satisfies(finding -> assertThat(finding.evidence()).hasSizeGreaterThan(3));
    }

    @Test
    void anInstructionBelowATableIsALeftover() {
        DisclosureBuilder disclosure = DisclosureBuilder.ofSet(TemplateSets.SHANGHAI_9)
                .words(Words.saying(SectionKind.OVERALL, "本部门情况说明。"))
                .remark("注：本表反映部门本年度各项支出情况。")
                .remark("没有政府性基金支出的部门，仍保留本表格式，并在该表下方注明：");

        assertThat(Judging.of(disclosure, "CMP-14", Outcome.VIOLATED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence())
                        .allSatisfy(evidence -> assertThat(evidence.printed()).contains("仍保留本表格式")));
    }

    @Test
    void wrongYearsOfASectionAreToldTogether() {
        assertThat(violated("CMP-15", "财政拨款收入100万元，比2025年预算增加5万元；政府性基金0万元，与2025年预算持平。"))
                .hasSize(1);
    }

    @Test
    void aProjectThatEndedBeforeTheYearHasTheWrongYear() {
        assertThat(carriedOut("实施周期：2024年1月1日-2024年12月31日")).hasSize(1);
        assertThat(carriedOut("实施周期：2024年7月至2025年6月")).isEmpty();
        assertThat(carriedOut("实施周期：第一季度审价，第二季度审计")).isEmpty();
    }

    private static List<Finding> carriedOut(String period) {
        WordsExample words = new WordsExample(
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of("某项目", Map.of(ProjectDescription.Kind.PERIOD, period)),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        return Judging.of(DisclosureBuilder.ofSet(TemplateSets.SHANGHAI_9).words(words), "CMP-15", Outcome.VIOLATED);
    }

    @Test
    void aRemarkThatCallsATableWithFiguresEmptyContradictsIt() {
        DisclosureBuilder disclosure = DisclosureBuilder.ofSet(TemplateSets.SHANGHAI_9)
                .figure("T9[本表].“三公”经费预算数/合计", "47.91")
                .words(Words.saying(SectionKind.OVERALL, "本部门情况说明。"))
                .remark("注：本部门无“三公”经费预算，故本表为空表。")
                .remark("注：本部门无政府性基金预算，故本表为空表。");

        assertThat(Judging.of(disclosure, "CMP-05", Outcome.VIOLATED))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.evidence().get(0).printed()).contains("三公");
                    assertThat(finding.evidence().get(1).printed()).isEqualTo("47.91");
                });
    }

    @Test
    void aQuotationMarkWithoutItsPartnerIsASlip() {
        assertThat(violated("CMP-20", "开展“法治讲座”、优秀案例”活动。")).hasSize(1);
        assertThat(violated("CMP-20", "平均得分99.33分（其中，评级为“优”的项目39个。")).hasSize(1);
        assertThat(violated("CMP-20", "1）水利工程；2）“河长”工作（含巡查）。")).isEmpty();
    }

    @Test
    void aTemplateThatWasNotFilledInIsOneFindingOfBlankTables() {
        DisclosureBuilder blank =
                DisclosureBuilder.ofSet(TemplateSets.SHANGHAI_9).words(Words.saying(SectionKind.OVERALL, "本部门情况说明。"));
        for (int table = 1; table <= 9; table++) {
            blank.note(Note.Code.TABLE_BLANK, table);
        }

        assertThat(Judging.of(blank, "CMP-04", Outcome.VIOLATED)).hasSize(1);
    }

    private static List<Finding> violated(String rule, String text) {
        return Judging.of(
                DisclosureBuilder.ofSet(TemplateSets.SHANGHAI_9).words(Words.saying(SectionKind.OVERALL, text)),
                rule,
                Outcome.VIOLATED);
    }
}
