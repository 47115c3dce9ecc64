package io.gouji.model.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gouji.model.document.AddedLater;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.RuleCoverage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
 * @param coverage how far each rule was applied
 * @param settings what the deployment had set otherwise than the catalogue has it; null where nothing was
 */
public record BudgetValidated(
        String documentId,
        UUID budgetId,
        Instant receivedAt,
        String parserVersion,
        String catalogueVersion,
        List<Finding> findings,
        List<FindingGroup> groups,

        @AddedLater @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<RuleCoverage> coverage,

        @AddedLater @Nullable AppliedSettings settings) {

    public BudgetValidated {
        findings = List.copyOf(findings);
        groups = List.copyOf(groups);
        coverage = coverage == null ? List.of() : List.copyOf(coverage);
    }

    /** Findings without coverage, as in events written before it was part of the model. */
    public BudgetValidated(
            String documentId,
            UUID budgetId,
            Instant receivedAt,
            String parserVersion,
            String catalogueVersion,
            List<Finding> findings,
            List<FindingGroup> groups) {
        this(documentId, budgetId, receivedAt, parserVersion, catalogueVersion, findings, groups, List.of(), null);
    }
}
