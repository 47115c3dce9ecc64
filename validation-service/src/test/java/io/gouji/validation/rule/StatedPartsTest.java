package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.WordsExample;
import io.gouji.model.template.TemplateSets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What words say to be a part of something (NAR-04, NAR-18, XTB-EXP-BAS-01), whose it is (CMP-16), how many there are (NAR-22), and that
 * the overall section of other forms is that of their tables (NAR-01, NAR-03, NAR-05, NAR-06).
 */
class StatedPartsTest {

    @ParameterizedTest
    @CsvSource({
        "99.87 占本年支出合计的99.87%, HELD",
        "99.86 占本年支出合计的99.86%, VIOLATED",
        "88.10 占财政拨款支出的88.10%, NOT_APPLICABLE NOT_STATED"
    })
    void generalBudgetIsAShareOfAllExpenditure(String share, String outcome) {
        // Given
        DisclosureBuilder disclosure = DisclosureBuilder.ofSet(TemplateSets.FINAL_ACCOUNTS_9)
                .words(Words.stating(Map.of(
                        "EXPENDITURE[支出预算]", "9759.38",
                        "GENERAL_BUDGET_SIZE[一般公共预算财政拨款支出]", "9746.50",
                        "GENERAL_BUDGET_SIZE[一般公共预算财政拨款支出].share_pct", share)));

        // When
        List<String> outcomes = Judging.outcomes(disclosure, "NAR-04");

        // Then
        assertThat(outcomes).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({"246.47, 4.79, 251.26, HELD", "246.47, 4.79, 251.25, ROUNDING", "21.07, 21.07, 21.07, VIOLATED"})
    void smallFirmsAreAwardedNoMoreThanWasProcured(String reserved, String other, String all, String outcome) {
        // Given
        DisclosureBuilder disclosure = DisclosureBuilder.ofSet(TemplateSets.FINAL_ACCOUNTS_9)
                .words(Words.stating(Map.of(
                        "PROCUREMENT[政府采购预算]", all,
                        "PROCUREMENT[中小企业中标成交采购金额]", reserved,
                        "PROCUREMENT[中小企业中标成交其他采购金额]", other)));

        // When
        List<String> outcomes = Judging.outcomes(disclosure, "NAR-18");

        // Then
        assertThat(outcomes).contains(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "NAR-01, OVERALL[收入预算], 8695.94, HELD",
        "NAR-01, OVERALL[收入预算], 8659.94, VIOLATED",
        "NAR-03, OVERALL[财政拨款收入], 8659.94, VIOLATED",
        "NAR-06, OVERALL[一般公共预算拨款支出预算], 8659.94, VIOLATED",
        "NAR-06, OVERALL[政府性基金拨款支出预算], 0, HELD",
    })
    void overallWordsOfShanghaiAreThoseOfItsTables(String rule, String subject, String amount, String outcome) {
        DisclosureBuilder disclosure = DisclosureBuilder.ofSet(TemplateSets.SHANGHAI_9)
                .figure("T1[收入/收入总计].本年收入/预算数", "86959400")
                .figure("T1[收入/一、财政拨款收入].本年收入/预算数", "86959400")
                .figure("T4[支出/支出总计].财政拨款支出/合计", "86959400")
                .figure("T4[支出/支出总计].财政拨款支出/一般公共预算", "86959400")
                .words(Words.stating(Map.of(subject, amount)));

        assertThat(Judging.outcomes(disclosure, rule)).contains(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "NAR-01, OVERALL[收支总预算], 17996.86, VIOLATED",
        "NAR-05, OVERALL[基本支出], 12323.46, VIOLATED",
        "NAR-05, EXPENDITURE[基本支出], 12323.48, HELD",
        "NAR-05, OVERALL[社会保障和就业支出], 1836.22, VIOLATED",
        "NAR-06, FISCAL_APPROPRIATION[财政拨款支出], 17996.68, HELD",
    })
    void overallWordsOfJiangsuAreThoseOfItsTables(String rule, String subject, String amount, String outcome) {
        DisclosureBuilder disclosure = DisclosureBuilder.ofSet(TemplateSets.JIANGSU_12)
                .figure("T1[收入/收入合计].收入/金额", "17996.68")
                .figure("T1[支出/208].支出/功能分类/金额", "1863.22")
                .figure("T3[本表].基本支出", "12323.48")
                .figure("T4[支出/支出合计].支出/支出用途/金额", "17996.68")
                .words(Words.stating(Map.of(subject, amount)));

        assertThat(Judging.outcomes(disclosure, rule)).contains(outcome);
    }

    @Test
    void runningCostOfTheGeneralBudgetIsAPartOfAllRunningCost() {
        DisclosureBuilder disclosure = DisclosureBuilder.ofSet(TemplateSets.SHANGHAI_9)
                .figure("T1[支出/支出总计].本年支出/预算数/基本支出/公用经费", "1744680")
                .figure("T8[合计].一般公共预算基本支出/公用经费", "1845880");

        assertThat(Judging.outcomes(disclosure, "XTB-EXP-BAS-01")).contains("VIOLATED");
    }

    @Test
    void anAccountOfBodiesAndPostsIsNoListOfOffices() {
        assertThat(offices("办公室", "财务科", "信息科")).contains("HELD");
        assertThat(offices("办公室", "财务科")).contains("VIOLATED");
        assertThat(offices("办公厅和3个委员会", "有38个处室")).containsExactly("NOT_APPLICABLE NOT_STATED");
    }

    private static List<String> offices(String... names) {
        WordsExample words = new WordsExample(
                Map.of("PROFILE[科室].count", "3 个"),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of(names),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        return Judging.outcomes(DisclosureBuilder.ofSet(TemplateSets.JIANGSU_12).words(words), "NAR-22");
    }

    @Test
    void nameWithAnotherConjunctionIsMeantToBeTheIssuers() {
        assertThat(names("某县规划和资源局2024年度决算说明。")).containsExactly("HELD");
        assertThat(names("某县规划与资源局2024年度没有基金支出。")).containsExactly("VIOLATED");
        assertThat(names("某县规划和资源局与某县规划和建设局合署办公。")).containsExactly("HELD");
    }

    private static List<String> names(String text) {
        return Judging.outcomes(
                DisclosureBuilder.ofSet(TemplateSets.FINAL_ACCOUNTS_9)
                        .organisation("某县规划和资源局")
                        .words(Words.saying(SectionKind.OVERALL, text)),
                "CMP-16");
    }
}
