package io.gouji.validation.rule;

import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import java.util.List;

/**
 * What the rules make of a document.
 *
 * @param findings of all outcomes, in the order of the catalogue; every rule that applies has at least one
 * @param groups violations that one wrong figure would explain, largest first
 */
public record Validation(List<Finding> findings, List<FindingGroup> groups) {

    public Validation {
        findings = List.copyOf(findings);
        groups = List.copyOf(groups);
    }
}
