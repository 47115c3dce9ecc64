package io.gouji.validation.rule;

import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.RuleCoverage;
import java.util.ArrayList;
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
        int held = count(findings, Outcome.HELD);
        int violated = count(findings, Outcome.VIOLATED);
        int rounding = count(findings, Outcome.ROUNDING);
        return new RuleCoverage(
                rule,
                held + violated + rounding,
                held,
                violated,
                rounding,
                findings.stream().anyMatch(finding -> finding.outcome() == Outcome.NOT_APPLICABLE),
                count(findings, Outcome.NOT_CHECKED),
                findings.stream()
                        .map(Finding::reason)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                findings.stream().anyMatch(finding -> finding.outcome() == Outcome.ERROR));
    }

    private static int count(List<Finding> findings, Outcome outcome) {
        return findings.stream()
                .filter(finding -> finding.outcome() == outcome)
                .mapToInt(Finding::count)
                .sum();
    }
}
