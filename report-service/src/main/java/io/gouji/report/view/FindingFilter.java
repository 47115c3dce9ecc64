package io.gouji.report.view;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are wanted.
 *
 * @param outcomes names of the outcomes, not empty
 * @param severity name of the severity, null for any
 * @param rule id of the rule, null for any
 * @param waived only those with a waiver in force, or only those without, null for any
 * @param today the day in China, on which waivers are in force or not
 */
public record FindingFilter(
        Set<String> outcomes,
        @Nullable String severity,
        @Nullable String rule,
        @Nullable Boolean waived,
        LocalDate today) {

    /** Adds what is wanted of the finding f of the budget b. */
    void addTo(Conditions conditions) {
        conditions
                .and("f.outcome in :outcomes")
                .bind("outcomes", outcomes)
                .whenGiven("f.severity = :severity", "severity", severity)
                .whenGiven("f.ruleId = :rule", "rule", rule);
        if (waived != null) {
            conditions
                    .and(waived ? ExplanationViews.WAIVED : "not " + ExplanationViews.WAIVED)
                    .bind("today", today);
        }
    }

    /** Whether a finding is one of them. */
    public boolean matches(String ofOutcome, String ofSeverity, String ofRule, boolean isWaived) {
        return outcomes.contains(ofOutcome)
                && (severity == null || severity.equals(ofSeverity))
                && (rule == null || rule.equals(ofRule))
                && (waived == null || waived == isWaived);
    }
}
