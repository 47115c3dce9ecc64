package io.gouji.model.event;

import io.gouji.model.finding.ExplanationKind;
import io.gouji.model.finding.FiguresDigest;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Lapse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person explained a finding or waived it. It holds while the figures and the version of the rule are as they were then, and
 * not beyond its last day. Of several for one finding the latest counts.
 *
 * @param explanationId see {@link BudgetIds#explanationId}
 * @param budgetId budget the finding was made in
 * @param findingId id of the finding, the same in every revision of the budget
 * @param ruleId rule of the finding
 * @param ruleVersion version of the rule that was explained
 * @param figures digest of the figures that were explained, see {@link FiguresDigest}
 * @param kind what is said
 * @param person who says it
 * @param reason why the finding is to be left as it is
 * @param expiresOn last day it holds, in China; null for an explanation without end
 * @param explainedAt when it was said
 * @param withdrawnAt when it was taken back, null while it was not
 * @param withdrawnBy who took it back, null likewise
 */
public record FindingExplained(
        UUID explanationId,
        UUID budgetId,
        String findingId,
        String ruleId,
        int ruleVersion,
        String figures,
        ExplanationKind kind,
        String person,
        String reason,
        @Nullable LocalDate expiresOn,
        Instant explainedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy) {

    /** What was said, taken back. */
    public FindingExplained withdrawn(String by, Instant at) {
        return new FindingExplained(
                explanationId,
                budgetId,
                findingId,
                ruleId,
                ruleVersion,
                figures,
                kind,
                person,
                reason,
                expiresOn,
                explainedAt,
                at,
                by);
    }

    /** When this was said, or taken back: the latest one of a finding counts. */
    public Instant saidAt() {
        return withdrawnAt == null ? explainedAt : withdrawnAt;
    }

    /**
     * Why it does not hold for its finding as that is now; empty while it holds.
     *
     * @param finding the one with its {@link #findingId}
     * @param today the day in China
     */
    public Optional<Lapse> lapse(Finding finding, LocalDate today) {
        if (finding.ruleVersion() != ruleVersion) {
            return Optional.of(Lapse.RULE_CHANGED);
        }
        if (!FiguresDigest.of(finding).equals(figures)) {
            return Optional.of(Lapse.FIGURES_CHANGED);
        }
        return expiresOn != null && today.isAfter(expiresOn) ? Optional.of(Lapse.EXPIRED) : Optional.empty();
    }
}
