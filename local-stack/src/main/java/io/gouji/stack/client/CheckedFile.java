package io.gouji.stack.client;

import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file with everything that was found in it.
 *
 * @param result what became of it
 * @param budget what it says about itself; empty unless it was validated
 * @param findings of every outcome, those violated first; empty unless it was validated
 * @param groups violations that one wrong figure would explain
 * @param said what persons say of findings, by the id of the finding
 */
public record CheckedFile(
        SubmittedFile result,
        Optional<BudgetSummary> budget,
        List<Finding> findings,
        List<FindingGroup> groups,
        Map<String, Said> said) {
    public CheckedFile {
        findings =
                findings.stream().sorted(Comparator.comparing(Finding::outcome)).toList();
        groups = List.copyOf(groups);
        said = Map.copyOf(said);
    }

    /** A file that has no findings because of a problem. */
    public static CheckedFile without(SubmittedFile result) {
        return new CheckedFile(result, Optional.empty(), List.of(), List.of(), Map.of());
    }

    public Optional<Problem> problem() {
        return result.problem();
    }

    /** The findings of one outcome. */
    public List<Finding> findings(Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).toList();
    }

    /** Whether a person has waived a finding, and that holds. */
    public boolean isWaived(Finding finding) {
        Said ofFinding = said.get(finding.id());
        return ofFinding != null && ofFinding.waived();
    }

    /** The violations that are not waived. */
    public List<Finding> open() {
        return findings(Outcome.VIOLATED).stream()
                .filter(finding -> !isWaived(finding))
                .toList();
    }

    /** The violations that are waived. */
    public List<Finding> waived() {
        return findings(Outcome.VIOLATED).stream().filter(this::isWaived).toList();
    }

    /** How many open violations there are of rules that matter as much as said. */
    public long violations(Severity severity) {
        return open().stream().filter(finding -> finding.severity() == severity).count();
    }
}
