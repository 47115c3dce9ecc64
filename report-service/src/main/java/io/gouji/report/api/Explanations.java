package io.gouji.report.api;

import io.gouji.model.event.BudgetIds;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.report.view.ExplanationRow;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said of the findings of some budgets. */
final class Explanations {

    private final Map<UUID, ExplanationRow> byId;

    private Explanations(Map<UUID, ExplanationRow> byId) {
        this.byId = byId;
    }

    static Explanations of(List<ExplanationRow> rows) {
        return new Explanations(rows.stream().collect(Collectors.toMap(row -> row.explanationId, Function.identity())));
    }

    /** A finding with what is said of it. */
    ExplainedFinding with(UUID budgetId, Finding finding) {
        ExplanationRow row = finding.outcome() == Outcome.VIOLATED && !byId.isEmpty()
                ? byId.get(BudgetIds.explanationId(budgetId, finding.id()))
                : null;
        if (row == null) {
            return new ExplainedFinding(finding, false, null);
        }
        Explanation explanation = Explanation.of(row, finding);
        return new ExplainedFinding(finding, explanation.waives(), explanation);
    }
}
