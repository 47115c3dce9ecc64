package io.gouji.validation.rule;

import static io.gouji.validation.rule.DisclosureBuilder.disclosure;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.WordsExample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose reason a reason is, where two amounts change by the same (YOY-05). */
class ReasonsTest {

    @Test
    void itemThatRisesByWhatAnotherFallsHasNotItsReason() {
        List<Finding> without = findings("减少", "-25.00%", "");

        assertThat(without)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.evidence().get(0).subject()).isEqualTo("208-05-01"));
    }

    @Test
    void itemThatRisesByWhatAnotherRisesHasNotItsReason() {
        assertThat(findings("增加", "50.00%", "")).hasSize(1);
    }

    @Test
    void itemsWithReasonsOfTheirOwnAreInOrder() {
        assertThat(findings("增加", "50.00%", "，主要原因是退休人员增加")).isEmpty();
    }

    @Test
    void newItemsOfOneAmountHaveEachTheReasonOfItsOwnSentence() {
        Map<String, String> claims = new LinkedHashMap<>();
        for (String code : List.of("208-05-01", "210-11-01")) {
            claims.put("GENERAL_BUDGET_ITEMS[" + code + "]", "2.00");
            claims.put("GENERAL_BUDGET_ITEMS[" + code + "].change_amount", "2.00");
        }
        String text = "1、行政单位离退休（项）：预算数为2.00万元，比上年预算增加2.00万元，上年无此项，主要原因是新增退休人员一名。\n"
                + "2、行政单位医疗（项）：预算数为2.00万元，比上年预算增加2.00万元，主要原因是缴费人数增长。";

        assertThat(findings(claims, text, "YOY-06"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.evidence().get(0).subject()).isEqualTo("210-11-01"));
    }

    /** Two items that change by 2.00 each; only the second always has a reason. */
    private static List<Finding> findings(String direction, String rate, String reason) {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("GENERAL_BUDGET_ITEMS[208-05-01]", "8.00");
        claims.put("GENERAL_BUDGET_ITEMS[208-05-01].change_amount", "2.00");
        claims.put("GENERAL_BUDGET_ITEMS[208-05-01].change_pct", "33.33%");
        claims.put("GENERAL_BUDGET_ITEMS[210-11-01]", "6.00");
        claims.put("GENERAL_BUDGET_ITEMS[210-11-01].change_amount", direction.equals("增加") ? "2.00" : "-2.00");
        claims.put("GENERAL_BUDGET_ITEMS[210-11-01].change_pct", rate);
        String text = "1、行政单位离退休（项）：预算数为8.00万元，比上年预算增加2.00万元，增长33.33%" + reason + "。\n" + "2、行政单位医疗（项）：预算数为6.00万元，比上年预算"
                + direction + "2.00万元，主要原因是缴费基数调整。";
        return findings(claims, text, "YOY-05");
    }

    private static List<Finding> findings(Map<String, String> claims, String text, String rule) {
        WordsExample words = new WordsExample(
                claims,
                Map.of(SectionKind.GENERAL_BUDGET_ITEMS, text),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        return Judging.of(disclosure().words(words), rule, Outcome.VIOLATED);
    }
}
