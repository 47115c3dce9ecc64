package io.gouji.report.api;

import io.gouji.model.event.FindingExplained;
import io.gouji.model.finding.ExplanationKind;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Lapse;
import io.gouji.model.finding.LocalizedText;
import io.gouji.report.view.ExplanationRow;
import io.gouji.report.view.FindingRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a finding, and whether that holds for the finding as it is now.
 *
 * @param kind EXPLANATION (the finding stays open) or WAIVER (it is accepted for a time)
 * @param person who says it
 * @param reason why the finding is to be left as it is
 * @param expiresOn last day it holds, in China; null for an explanation without end
 * @param standing whether it holds
 * @param lapse why it does not hold any more, null unless it lapsed
 */
@Schema(description = "What a person says of a finding, and whether that holds for the finding as it is now.")
record Explanation(
        UUID explanationId,
        UUID budgetId,
        String findingId,
        String ruleId,
        ExplanationKind kind,
        String person,
        String reason,
        @Nullable LocalDate expiresOn,
        Instant explainedAt,
        Standing standing,
        @Nullable LapseItem lapse,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Whether what was said holds. */
    enum Standing {
        /** It holds. */
        IN_FORCE,
        /** Figures, rule or day are others now. */
        LAPSED,
        /** The finding is not made any more. */
        FINDING_GONE,
        /** It was taken back. */
        WITHDRAWN
    }

    /** Why something said does not hold any more. */
    record LapseItem(Lapse code, LocalizedText message) {

        static @Nullable LapseItem of(@Nullable Lapse lapse) {
            return lapse == null ? null : new LapseItem(lapse, lapse.message());
        }
    }

    /** The day in China, by which explanations expire. */
    static LocalDate today() {
        return LocalDate.now(CHINA);
    }

    /** Whether it takes the finding out of the open ones. */
    boolean waives() {
        return kind == ExplanationKind.WAIVER && standing == Standing.IN_FORCE;
    }

    /** With the finding it is of. */
    static Explanation of(ExplanationRow row, Finding finding) {
        Lapse lapse = event(row).lapse(finding, today()).orElse(null);
        return of(row, lapse == null ? Standing.IN_FORCE : Standing.LAPSED, lapse);
    }

    /** With what the views know of the finding it is of, null where it is not made any more. */
    static Explanation of(ExplanationRow row, @Nullable FindingRow finding) {
        if (finding == null) {
            return of(row, Standing.FINDING_GONE, null);
        }
        Lapse lapse = null;
        if (finding.ruleVersion == null || finding.ruleVersion != row.ruleVersion) {
            lapse = Lapse.RULE_CHANGED;
        } else if (!row.figures.equals(finding.figures)) {
            lapse = Lapse.FIGURES_CHANGED;
        } else if (row.expiresOn != null && today().isAfter(row.expiresOn)) {
            lapse = Lapse.EXPIRED;
        }
        return of(row, lapse == null ? Standing.IN_FORCE : Standing.LAPSED, lapse);
    }

    /** Just said, or just taken back. */
    static Explanation of(FindingExplained event) {
        return new Explanation(
                event.explanationId(),
                event.budgetId(),
                event.findingId(),
                event.ruleId(),
                event.kind(),
                event.person(),
                event.reason(),
                event.expiresOn(),
                event.explainedAt(),
                event.withdrawnAt() == null ? Standing.IN_FORCE : Standing.WITHDRAWN,
                null,
                event.withdrawnAt(),
                event.withdrawnBy());
    }

    private static Explanation of(ExplanationRow row, Standing standing, @Nullable Lapse lapse) {
        boolean withdrawn = row.withdrawnAt != null;
        return new Explanation(
                row.explanationId,
                row.budgetId,
                row.findingId,
                row.ruleId,
                ExplanationKind.valueOf(row.kind),
                row.person,
                row.reason,
                row.expiresOn,
                row.explainedAt,
                withdrawn ? Standing.WITHDRAWN : standing,
                withdrawn ? null : LapseItem.of(lapse),
                row.withdrawnAt,
                row.withdrawnBy);
    }

    /** The event a row was made of. */
    static FindingExplained event(ExplanationRow row) {
        return new FindingExplained(
                row.explanationId,
                row.budgetId,
                row.findingId,
                row.ruleId,
                row.ruleVersion,
                row.figures,
                ExplanationKind.valueOf(row.kind),
                row.person,
                row.reason,
                row.expiresOn,
                row.explainedAt,
                row.withdrawnAt,
                row.withdrawnBy);
    }
}
