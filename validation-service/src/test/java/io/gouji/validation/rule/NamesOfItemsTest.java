package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.narrative.SectionKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words call the class and the section of an item (NAR-26). */
class NamesOfItemsTest {

    @Test
    void itemWithMoneyIsCalledAsARowBelowItsSection() {
        // Given
        DisclosureBuilder disclosure = disclosureOfMedicine()
                .words(Words.stating(Map.of(
                        "GENERAL_BUDGET_ITEMS[卫生健康支出/行政事业单位医疗/单位医疗补贴]", "5.00",
                        "GENERAL_BUDGET_ITEMS[卫生健康支出/行政事业单位医疗/上年的一项]", "0.00",
                        "GENERAL_BUDGET_ITEMS[卫生健康支出/别的款/别的项]", "5.00")));

        // When
        List<Finding> findings = Judging.of(disclosure, "NAR-26", Outcome.VIOLATED);

        // Then
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence())
                        .extracting(Evidence::printed)
                        .containsExactly("单位医疗补贴", "表5 210-11-01 行政单位医疗"));
    }

    private static DisclosureBuilder disclosureOfMedicine() {
        return DisclosureBuilder.disclosure()
                .figure("T5[210].1", "5.00")
                .figure("T5[210-11].1", "5.00")
                .figure("T5[210-11-01].1", "5.00")
                .labels(Map.of("T5[210]", "卫生健康支出", "T5[210-11]", "行政事业单位医疗", "T5[210-11-01]", "行政单位医疗"));
    }

    @ParameterizedTest
    @CsvSource({
        "卫生健康支出, 行政事业单位医疗, 行政单位医疗, HELD",
        "卫生健康, 行政事业单位医疗, 行政单位医疗, HELD",
        "其中用于卫生健康支出, 行政事业单位医疗, 行政单位医疗, HELD",
        "医疗卫生与计划生育支出, 行政事业单位医疗, 行政单位医疗, VIOLATED",
        "卫生健康支出, 医疗保障, 行政单位医疗, VIOLATED",
        "医疗卫生与计划生育支出, 医疗保障, 行政单位医疗, NOT_APPLICABLE NOT_STATED",
        "农林水支出, 水利, 防汛, NOT_APPLICABLE NOT_STATED",
    })
    void oldNameIsToldWhereTheOtherLevelSaysWhichItemIsMeant(
            String ofClass, String section, String item, String outcome) {
        // Given
        DisclosureBuilder disclosure = disclosureOfMedicine()
                .words(Words.saying(
                        SectionKind.GENERAL_BUDGET_ITEMS, ofClass + "（类）" + section + "（款）" + item + "（项）5.00万元。"));

        // When
        List<String> outcomes = Judging.outcomes(disclosure, "NAR-26");

        // Then
        assertThat(outcomes).containsExactly(outcome);
    }
}
