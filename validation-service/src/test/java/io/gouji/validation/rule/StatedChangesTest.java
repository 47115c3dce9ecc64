package io.gouji.validation.rule;

import static io.gouji.validation.rule.DisclosureBuilder.ofSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.WordsExample;
import io.gouji.model.template.TemplateSets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Changes that words state beside both years (YOY-01), and vehicles beside their kinds (NAR-19). */
class StatedChangesTest {

    @Test
    void rateIsRecomputedFromWhatWasCarriedOut() {
        List<Finding> held = rates("100.00", "80.00", "25.00%");
        List<Finding> wrong = rates("100.00", "80.00", "15.00%");

        assertThat(held).isEmpty();
        assertThat(wrong).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.expected()).isEqualByComparingTo("25.00");
            assertThat(finding.actual()).isEqualByComparingTo("15.00");
        });
    }

    @Test
    void rateOfTheOtherDirectionIsWrongHoweverLargeItIs() {
        assertThat(rates("80.00", "100.00", "20.00%")).hasSize(1);
        assertThat(rates("80.00", "100.00", "-20.00%")).isEmpty();
    }

    @Test
    void changeOnAnotherBasisDoesNotLeadFromTheAmountBesideIt() {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("OPERATING_EXPENSES[机关运行经费]", "900.00");
        claims.put("OPERATING_EXPENSES[机关运行经费].change_amount", "-16.00");
        claims.put("OPERATING_EXPENSES[机关运行经费].change_pct", "-4.00%");

        assertThat(violated(Words.stating(
                        claims, SectionKind.OPERATING_EXPENSES, "运行经费900.00万元。按可比口径计算，比上年减少16.00万元，下降4.00%。")))
                .isEmpty();
        assertThat(violated(
                        Words.stating(claims, SectionKind.OPERATING_EXPENSES, "运行经费900.00万元，比上年减少16.00万元，下降4.00%。")))
                .hasSize(1);
    }

    @Test
    void roundingOfBothAmountsExplainsADifference() {
        assertThat(rates("0.62", "0.50", "22.22%")).isEmpty();
        assertThat(rates("0.62", "0.50", "32.22%")).hasSize(1);
    }

    @Test
    void aRateOnAPrintedBaseOfZeroMeansNothing() {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("OVERALL[201-05-07]", "60.13");
        claims.put("OVERALL[201-05-07/上年执行数]", "0");
        claims.put("OVERALL[201-05-07].change_pct", "100.00%");

        assertThat(violated(claims, "YOY-02")).hasSize(1);
        claims.put("OVERALL[201-05-07/上年执行数]", "30.13");
        assertThat(violated(claims, "YOY-02")).isEmpty();
    }

    @Test
    void unchangedMeansTheSameAmount() {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("OVERALL[208-05-01]", "57.43");
        claims.put("OVERALL[208-05-01/上年执行数]", "50.10");
        claims.put("OVERALL[208-05-01].change_amount", "0 万元");

        assertThat(violated(claims, "YOY-01")).hasSize(1);
    }

    @Test
    void completionIsRecomputedFromTheBudgetOfTheTable() {
        assertThat(completion("88.87%")).isEmpty();
        assertThat(completion("89.12%")).hasSize(1);
    }

    private static List<Finding> completion(String rate) {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("THREE_PUBLIC_EXPENSES[三公经费]", "12.22");
        claims.put("THREE_PUBLIC_EXPENSES[三公经费].completion_pct", rate);
        return Judging.of(
                ofSet("final-accounts-9")
                        .figure("T7[本表].合计/预算数", "13.75")
                        .figure("T7[本表].合计/决算数", "12.22")
                        .words(Words.stating(claims)),
                "FIN-06",
                Outcome.VIOLATED);
    }

    @Test
    void whatIsUnchangedHasNoReasonForAFall() {
        assertThat(unchanged("总计持平。主要原因：合同进度变化，减少支付。")).hasSize(1);
        assertThat(unchanged("总计持平，主要原因是人员经费增加、项目支出减少，增减相抵。")).isEmpty();
        assertThat(unchanged("总计持平，主要原因是人员没有增加。")).isEmpty();
        assertThat(unchanged("总计减少5.00万元。主要原因：合同进度变化，减少支付。")).isEmpty();
    }

    private static List<Finding> unchanged(String text) {
        return Judging.of(
                ofSet("final-accounts-9").words(Words.saying(SectionKind.FISCAL_APPROPRIATION, text)),
                "YOY-13",
                Outcome.VIOLATED);
    }

    @Test
    void vehiclesToBeBoughtAreNoPartOfThoseThatAreThere() {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("STATE_ASSETS[车辆].count", "8 辆");
        claims.put("STATE_ASSETS[其他用车].count", "8 辆");
        claims.put("STATE_ASSETS[安排购置车辆].count", "2 辆");
        claims.put("STATE_ASSETS[安排购置机要通信用车].count", "1 辆");
        claims.put("STATE_ASSETS[安排购置其他用车].count", "0 辆");

        assertThat(violated(claims, "NAR-19")).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.actual()).isEqualByComparingTo("2");
            assertThat(finding.expected()).isEqualByComparingTo("1");
        });
    }

    private static List<Finding> rates(String amount, String previous, String rate) {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("OVERALL[208-05-01]", amount);
        claims.put("OVERALL[208-05-01/上年执行数]", previous);
        claims.put("OVERALL[208-05-01].change_pct", rate);
        return violated(claims, "YOY-01");
    }

    private static List<Finding> violated(WordsExample words) {
        return Judging.of(ofSet(TemplateSets.SHANGHAI_9).words(words), "YOY-01", Outcome.VIOLATED);
    }

    private static List<Finding> violated(Map<String, String> claims, String rule) {
        return Judging.of(ofSet(TemplateSets.SHANGHAI_9).words(Words.stating(claims)), rule, Outcome.VIOLATED);
    }
}
