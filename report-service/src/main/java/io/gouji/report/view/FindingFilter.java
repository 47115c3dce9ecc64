package io.gouji.report.view;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are wanted.
 *
 * @param outcomes names of the outcomes, not empty
 * @param severity name of the severity, null for any
 * @param rule id of the rule, null for any
 */
public record FindingFilter(
        Set<String> outcomes,
        @Nullable String severity,
        @Nullable String rule) {

    void addTo(Conditions conditions) {
        conditions
                .and("f.outcome in :outcomes")
                .bind("outcomes", outcomes)
                .whenGiven("f.severity = :severity", "severity", severity)
                .whenGiven("f.ruleId = :rule", "rule", rule);
    }

    /** Whether a finding is one of them. */
    public boolean matches(String ofOutcome, String ofSeverity, String ofRule) {
        return outcomes.contains(ofOutcome)
                && (severity == null || severity.equals(ofSeverity))
                && (rule == null || rule.equals(ofRule));
    }
}
