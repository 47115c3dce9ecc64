package io.gouji.report.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gouji.model.finding.Finding;
import io.gouji.report.view.BudgetRow;
import io.gouji.report.view.FindingKey;
import io.gouji.report.view.FoundIn;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A finding, and where it was found.
 *
 * @param documentId the document that is the present revision of the budget
 * @param finding written beside the other fields, not below a name of its own
 */
@Schema(description = "A finding, and where it was found.")
record FindingOfBudget(
        UUID budgetId,
        String documentId,
        String organisation,
        @Nullable String regionCode,
        int fiscalYear,
        String kind,
        @JsonUnwrapped ExplainedFinding finding) {

    /** Empty if the finding has vanished since its place was looked up, because the document was judged anew. */
    static Optional<FindingOfBudget> of(FoundIn found, Map<FindingKey, Finding> findings, Explanations explanations) {
        BudgetRow budget = found.budget();
        return Optional.ofNullable(findings.get(new FindingKey(budget.documentId, found.ordinal())))
                .map(finding -> new FindingOfBudget(
                        budget.budgetId,
                        budget.documentId,
                        budget.organisation,
                        budget.regionCode,
                        budget.fiscalYear,
                        budget.kind,
                        explanations.with(budget.budgetId, finding)));
    }
}
