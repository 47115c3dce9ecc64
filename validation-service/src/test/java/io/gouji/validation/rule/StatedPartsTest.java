package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.narrative.SectionKind;
import io.gouji.model.template.TemplateSets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a final account say to be a part of something (NAR-04, NAR-18), and whose it is (CMP-16). */
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
