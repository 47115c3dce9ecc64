package io.gouji.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.ExplanationKind;
import io.gouji.model.finding.FiguresDigest;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Lapse;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How long what a person said of a finding holds. */
class FindingExplainedTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final Finding FINDING = finding(1, "7.00", 3);

    @Test
    void itHoldsWhileFiguresAndRuleAreTheSame() {
        FindingExplained waiver = waiver(LAST_DAY);

        assertThat(waiver.lapse(FINDING, LAST_DAY)).isEmpty();
        assertThat(waiver.lapse(finding(1, "7.00", 8), LAST_DAY))
                .as("on another page")
                .isEmpty();
    }

    @Test
    void itLapsesWithItsLastDay() {
        assertThat(waiver(LAST_DAY).lapse(FINDING, LAST_DAY.plusDays(1))).contains(Lapse.EXPIRED);
        assertThat(waiver(null).lapse(FINDING, LAST_DAY.plusYears(9))).isEmpty();
    }

    @Test
    void itLapsesWhenAFigureChanges() {
        assertThat(waiver(LAST_DAY).lapse(finding(1, "7.01", 3), LAST_DAY)).contains(Lapse.FIGURES_CHANGED);
    }

    @Test
    void itLapsesWhenTheRuleChanges() {
        assertThat(waiver(LAST_DAY).lapse(finding(2, "7.00", 3), LAST_DAY)).contains(Lapse.RULE_CHANGED);
    }

    @Test
    void ofOneFindingThereIsOneExplanationForEver() {
        UUID budget = UUID.fromString("569c3b6c-64ec-5fa6-b23b-d4c1d5fb2c84");

        assertThat(BudgetIds.explanationId(budget, "ARI-TOT-01/0c9d8c1b1f5e7a20"))
                .isEqualTo(BudgetIds.explanationId(budget, "ARI-TOT-01/0c9d8c1b1f5e7a20"))
                .isNotEqualTo(BudgetIds.explanationId(budget, "ARI-TOT-01/0c9d8c1b1f5e7a21"));
    }

    private static FindingExplained waiver(@Nullable LocalDate expiresOn) {
        return new FindingExplained(
                UUID.randomUUID(),
                UUID.randomUUID(),
                FINDING.id(),
                FINDING.ruleId(),
                FINDING.ruleVersion(),
                FiguresDigest.of(FINDING),
                ExplanationKind.WAIVER,
                "张三",
                "年中调整",
                expiresOn,
                Instant.parse("2026-03-01T00:00:00Z"),
                null,
                null);
    }

    private static Finding finding(int ruleVersion, String figure, int page) {
        Evidence evidence = new Evidence(
                "left",
                false,
                Evidence.Kind.FACT,
                1,
                "收入总计",
                "预算数",
                null,
                null,
                figure,
                new BigDecimal(figure),
                page,
                12,
                null);
        LocalizedText text = new LocalizedText("标题", "title");
        return new Finding(
                "R/1",
                "R",
                ruleVersion,
                "family",
                Severity.ERROR,
                Outcome.VIOLATED,
                null,
                1,
                text,
                text,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(evidence),
                "");
    }
}
