package io.gouji.model.event;

import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A parsed budget was judged by the rules.
 *
 * @param documentId SHA-256 of its bytes
 * @param budgetId see {@link BudgetIds}
 * @param receivedAt as in {@link DocumentReceived}
 * @param parserVersion version of the code whose figures were judged
 * @param catalogueVersion version of the rule catalogue
 * @param findings of all outcomes
 * @param groups violations that share one wrong figure
 */
public record BudgetValidated(
        String documentId,
        UUID budgetId,
        Instant receivedAt,
        String parserVersion,
        String catalogueVersion,
        List<Finding> findings,
        List<FindingGroup> groups) {

    public BudgetValidated {
        findings = List.copyOf(findings);
        groups = List.copyOf(groups);
    }
}
