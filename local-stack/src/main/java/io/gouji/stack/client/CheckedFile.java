package io.gouji.stack.client;

import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A file with everything that was found in it.
 *
 * @param result what became of it
 * @param budget what it says about itself; empty unless it was validated
 * @param findings of every outcome, those violated first; empty unless it was validated
 */
public record CheckedFile(SubmittedFile result, Optional<BudgetSummary> budget, List<Finding> findings) {
    public CheckedFile {
        findings =
                findings.stream().sorted(Comparator.comparing(Finding::outcome)).toList();
    }

    /** A file that has no findings because of a problem. */
    public static CheckedFile without(SubmittedFile result) {
        return new CheckedFile(result, Optional.empty(), List.of());
    }

    public Optional<Problem> problem() {
        return result.problem();
    }

    /** The findings of one outcome. */
    public List<Finding> findings(Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).toList();
    }

    /** How many violated equations there are of rules that matter as much as said. */
    public long violations(Severity severity) {
        return findings(Outcome.VIOLATED).stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
