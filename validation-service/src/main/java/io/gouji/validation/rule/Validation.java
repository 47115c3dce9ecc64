package io.gouji.validation.rule;

import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.RuleCoverage;
import java.util.List;

/**
 * What the rules make of a document.
 *
 * @param findings of all outcomes, in the order of the catalogue; every rule that applies has at least one
 * @param groups violations that one wrong figure would explain, largest first
 * @param coverage how far each rule was applied, in the order of the catalogue
 */
public record Validation(List<Finding> findings, List<FindingGroup> groups, List<RuleCoverage> coverage) {

    public Validation {
        findings = List.copyOf(findings);
        groups = List.copyOf(groups);
        coverage = List.copyOf(coverage);
    }
}
