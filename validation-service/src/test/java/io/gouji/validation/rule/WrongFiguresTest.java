package io.gouji.validation.rule;

import static io.gouji.validation.rule.DisclosureBuilder.disclosure;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.LikelyCause;
import io.gouji.model.finding.Outcome;
import org.junit.jupiter.api.Test;

/** Violations that one figure explains are told together, and what it may have been. */
class WrongFiguresTest {

    @Test
    void oneWrongFigureGathersAllThatItSetsOff() {
        Validation validation =
                Judging.VALIDATOR.validate(expenditure("34.32", "43.32").build());

        assertThat(validation.groups()).singleElement().satisfies(group -> {
            assertThat(group.cell()).hasToString("T3[208-05-05].2");
            assertThat(group.suggested()).isEqualByComparingTo("34.32");
        });
        FindingGroup group = validation.groups().get(0);
        assertThat(validation.findings())
                .filteredOn(WrongFiguresTest::violatedEquation)
                .extracting(Finding::ruleId)
                .containsExactlyInAnyOrder("ARI-EXP-01", "ARI-EXP-02");
        assertThat(validation.findings())
                .filteredOn(WrongFiguresTest::violatedEquation)
                .allSatisfy(finding -> {
                    assertThat(finding.group()).isEqualTo(group.id());
                    assertThat(group.findings()).contains(finding.id());
                });
    }

    @Test
    void twoWrongFiguresAreToldApart() {
        DisclosureBuilder disclosure = expenditure("34.32", "43.32")
                .figure("T3[210].1", "23.16")
                .figure("T3[210].2", "23.61")
                .figure("T2[210].1", "23.16")
                .figure("T3[210-11].1", "23.16")
                .figure("T3[210-11].2", "23.16");

        Validation validation = Judging.VALIDATOR.validate(disclosure.build());

        assertThat(validation.groups())
                .extracting(group -> group.cell().toString())
                .contains("T3[208-05-05].2", "T3[210].2");
    }

    @Test
    void violationThatSharesNothingStaysAlone() {
        DisclosureBuilder disclosure = disclosure()
                .missing(2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
                .figure("T1[收入总计].预算数", "652.04")
                .figure("T1[收入/一、本年收入].预算数", "652.04")
                .figure("T1[收入/一、本年收入/5.单位资金].预算数", "652.04")
                .figure("T1[收入/一、本年收入/5.单位资金/其他收入].预算数", "652.04")
                .figure("T1[支出总计].预算数", "653.04")
                .figure("T1[支出/208].预算数", "653.04");

        Validation validation = Judging.VALIDATOR.validate(disclosure.build());

        assertThat(validation.groups()).isEmpty();
        assertThat(validation.findings())
                .filteredOn(WrongFiguresTest::violatedEquation)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("ARI-TOT-01");
                    assertThat(finding.group()).isNull();
                });
    }

    @Test
    void figureWhoseChangeWouldBreakWhatHoldsIsNotTheRoot() {
        // The total would fit its parts with another value, but it agrees with table 1.
        DisclosureBuilder disclosure = expenditure("34.32", "43.32");

        Validation validation = Judging.VALIDATOR.validate(disclosure.build());

        assertThat(validation.groups())
                .extracting(group -> group.cell().toString())
                .doesNotContain("T3[208-05].2", "T3[208-05-05].1");
    }

    @Test
    void negativeFigureGoesWithWhatItSetsOff() {
        Validation validation =
                Judging.VALIDATOR.validate(expenditure("34.32", "-34.32").build());

        assertThat(validation.findings())
                .filteredOn(finding -> finding.ruleId().equals("ARI-GEN-01") && finding.outcome() == Outcome.VIOLATED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.group()).isEqualTo("T3[208-05-05].2"));
    }

    @Test
    void suggestionIsInTheUnitOfItsTable() {
        DisclosureBuilder disclosure = disclosure()
                .unit(3, MoneyUnit.YUAN)
                .figure("T3[总计].1", "6520400.00")
                .figure("T3[总计].2", "5520400.00")
                .figure("T3[208].1", "6520400.00")
                .figure("T3[208].2", "6520400.00")
                .figure("T1[支出总计].预算数", "652.04");

        assertThat(Judging.VALIDATOR.validate(disclosure.build()).groups())
                .filteredOn(group -> group.cell().toString().equals("T3[总计].2"))
                .singleElement()
                .satisfies(group -> assertThat(group.suggested()).isEqualByComparingTo("6520400.00"));
    }

    @Test
    void violationsOfOneMissingRowAreToldTogether() {
        // Given: the section has two items, of which the table prints one; the table of income prints both.
        DisclosureBuilder disclosure = disclosure()
                .missing(1)
                .figure("T3[总计].1", "50.00")
                .figure("T3[总计].2", "30.00")
                .figure("T3[总计].3", "20.00")
                .figure("T3[208].1", "50.00")
                .figure("T3[208].2", "30.00")
                .figure("T3[208].3", "20.00")
                .figure("T3[208-05].1", "50.00")
                .figure("T3[208-05].2", "30.00")
                .figure("T3[208-05].3", "20.00")
                .figure("T3[208-05-05].1", "34.32")
                .figure("T3[208-05-05].2", "21.10")
                .figure("T3[208-05-05].3", "13.22");
        for (String row : new String[] {"总计", "208", "208-05"}) {
            disclosure.figure("T2[" + row + "].1", "50.00").figure("T2[" + row + "].10", "50.00");
        }
        disclosure
                .figure("T2[208-05-05].1", "34.32")
                .figure("T2[208-05-05].10", "34.32")
                .figure("T2[208-05-06].1", "15.68")
                .figure("T2[208-05-06].10", "15.68");

        // When
        Validation validation = Judging.VALIDATOR.validate(disclosure.build());

        // Then
        assertThat(validation.groups())
                .filteredOn(group -> group.cell().toString().equals("T3[208-05].1"))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.suggested()).isNull();
                    assertThat(group.findings()).hasSize(5);
                    LikelyCause cause = group.likelyCause();
                    assertThat(cause).isNotNull();
                    assertThat(cause.kind()).isEqualTo(LikelyCause.Kind.MISSING_ROW);
                    assertThat(cause.cell()).hasToString("T3[208-05-06].1");
                    assertThat(cause.supposed()).isEqualByComparingTo("15.68");
                });
        assertThat(validation.findings())
                .filteredOn(WrongFiguresTest::violatedEquation)
                .filteredOn(finding -> finding.ruleId().equals("ARI-EXP-02")
                        || finding.ruleId().equals("XTB-INC-EXP-01"))
                .allSatisfy(finding -> assertThat(finding.group()).isEqualTo("T3[208-05].1"));
    }

    /** An item of basic expenditure and everything above it; sound if both figures of the item are equal. */
    private static DisclosureBuilder expenditure(String item, String basicOfItem) {
        DisclosureBuilder disclosure = disclosure();
        for (String row : new String[] {"208", "208-05"}) {
            disclosure
                    .figure("T3[" + row + "].1", item)
                    .figure("T3[" + row + "].2", item)
                    .figure("T2[" + row + "].1", item)
                    .figure("T2[" + row + "].10", item);
        }
        return disclosure
                .figure("T3[208-05-05].1", item)
                .figure("T3[208-05-05].2", basicOfItem)
                .figure("T2[208-05-05].1", item)
                .figure("T2[208-05-05].10", item)
                .missing(1)
                .figure("T3[总计].1", item)
                .figure("T3[总计].2", item)
                .figure("T2[总计].1", item)
                .figure("T2[总计].10", item);
    }

    private static boolean violatedEquation(Finding finding) {
        return finding.outcome() == Outcome.VIOLATED && !finding.family().equals("completeness");
    }
}
