package io.gouji.validation.rule;

import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.RuleCoverage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts from the findings of a document how far each rule was applied to it. */
final class Coverage {

    private Coverage() {}

    static List<RuleCoverage> of(List<Finding> findings) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(finding.ruleId(), rule -> new ArrayList<>())
                .add(finding));
        return byRule.entrySet().stream()
                .map(entry -> ofRule(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static RuleCoverage ofRule(String rule, List<Finding> findings) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        findings.forEach(finding -> counts.merge(finding.outcome(), finding.count(), Integer::sum));
        int held = counts.getOrDefault(Outcome.HELD, 0);
        int violated = counts.getOrDefault(Outcome.VIOLATED, 0);
        int rounding = counts.getOrDefault(Outcome.ROUNDING, 0);
        return new RuleCoverage(
                rule,
                held + violated + rounding,
                held,
                violated,
                rounding,
                counts.containsKey(Outcome.NOT_APPLICABLE),
                counts.getOrDefault(Outcome.NOT_CHECKED, 0),
                findings.stream()
                        .map(Finding::reason)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                counts.containsKey(Outcome.ERROR));
    }
}
