package io.gouji.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageSummaryTest {

    private static final RuleCoverage HELD = rule(10, 10, 0, 0, false, 0, false);
    private static final RuleCoverage HALF_CHECKED = rule(5, 4, 1, 0, false, 5, false);
    private static final RuleCoverage ROUNDED = rule(3, 2, 0, 1, true, 0, false);
    private static final RuleCoverage NOT_APPLICABLE = rule(0, 0, 0, 0, true, 0, false);
    private static final RuleCoverage NOT_CHECKED = rule(0, 0, 0, 0, false, 7, false);
    private static final RuleCoverage FAILED = rule(0, 0, 0, 0, false, 0, true);

    @Test
    void eachRuleCountsOnce() {
        CoverageSummary summary =
                CoverageSummary.of(List.of(HELD, HALF_CHECKED, ROUNDED, NOT_APPLICABLE, NOT_CHECKED, FAILED));

        assertThat(summary.rules()).isEqualTo(6);
        assertThat(summary.applied()).isEqualTo(3);
        assertThat(summary.held()).isEqualTo(1);
        assertThat(summary.violated()).isEqualTo(1);
        assertThat(summary.rounding()).isEqualTo(1);
        assertThat(summary.notApplicable()).isEqualTo(1);
        assertThat(summary.notChecked()).isEqualTo(1);
        assertThat(summary.partlyChecked()).isEqualTo(1);
        assertThat(summary.failed()).isEqualTo(1);
    }

    @Test
    void percentIsTheMeanShareOfTheRulesThatAreDue() {
        // 1 + 0.5 + 1 + 0 + 0 of five rules; the one that is not applicable is not due.
        assertThat(CoverageSummary.of(List.of(HELD, HALF_CHECKED, ROUNDED, NOT_APPLICABLE, NOT_CHECKED, FAILED))
                        .percent())
                .isEqualTo("50.0");
    }

    @Test
    void onlyEverythingIsAHundred() {
        RuleCoverage nearly = rule(99_999, 99_999, 0, 0, false, 1, false);

        assertThat(CoverageSummary.of(List.of(HELD, ROUNDED, NOT_APPLICABLE)).percent())
                .isEqualTo("100.0");
        assertThat(CoverageSummary.of(List.of(HELD, nearly)).percent()).isEqualTo("99.9");
    }

    @Test
    void nothingDueIsNothingCovered() {
        assertThat(CoverageSummary.of(List.of(NOT_APPLICABLE)).percent()).isEqualTo("0.0");
        assertThat(CoverageSummary.of(List.of()).percent()).isEqualTo("0.0");
    }

    private static RuleCoverage rule(
            int applied, int held, int violated, int rounding, boolean notApplicable, int notChecked, boolean failed) {
        return new RuleCoverage("R", applied, held, violated, rounding, notApplicable, notChecked, List.of(), failed);
    }
}
