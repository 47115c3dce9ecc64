package io.gouji.validation.setting;

import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import java.util.List;

/** A violation as it was published: as much as is needed to tell what another judgement changes. */
public record PublishedViolation(String findingId, String ruleId, Severity severity) {

    /** The violations among findings. */
    public static List<PublishedViolation> of(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .map(finding -> new PublishedViolation(finding.id(), finding.ruleId(), finding.severity()))
                .toList();
    }
}
