package io.gouji.validation.rule;

import static io.gouji.validation.rule.DisclosureBuilder.disclosure;
import static io.gouji.validation.rule.Judging.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class NegativeAmountsTest {

    private static final String RULE = "ARI-GEN-01";

    @Test
    void holdsForAmountsOfZeroAndMore() {
        assertThat(outcomes(disclosure().figure("T3[208].1", "0.00").figure("T3[208].2", "1.00"), RULE))
                .containsExactly("HELD");
    }

    @Test
    void isViolatedByEachAmountBelowZero() {
        DisclosureBuilder disclosure = disclosure()
                .figure("T3[208].1", "-1.50")
                .figure("T3[208].2", "-0.01")
                .figure("T3[208].3", "2.00");

        assertThat(Judging.of(disclosure, RULE, Outcome.VIOLATED))
                .hasSize(2)
                .first()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.actual()).isEqualByComparingTo("-1.50");
                    assertThat(finding.message().zh()).isEqualTo("出现负数：表3《部门支出总体情况表》208·合计 -1.50。");
                });
    }

    @Test
    void doesNotMindTheColumnBeingUnknown() {
        assertThat(outcomes(disclosure().ambiguous("T7[总计].3", "-5.00", List.of("3", "4")), RULE))
                .containsExactly("VIOLATED");
    }

    @Test
    void leavesTheCarryOverAlone() {
        assertThat(outcomes(disclosure().figure("T11[总计].1", "-5.00"), RULE))
                .containsExactly("NOT_APPLICABLE NO_FIGURES");
    }
}
