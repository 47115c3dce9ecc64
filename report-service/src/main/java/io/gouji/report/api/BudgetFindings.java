package io.gouji.report.api;

import io.gouji.model.event.BudgetValidated;
import io.gouji.model.finding.FindingGroup;
import io.gouji.report.view.FindingFilter;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Findings of one revision.
 *
 * @param groups violations that one wrong figure would explain, of the whole revision
 * @param state of the document; while it is PARSED, a judgement of its present figures is still to come
 * @param validatedAt when it was judged, null while it was not
 */
@Schema(description = "Findings of one revision, and the groups of violations that one wrong figure would explain.")
record BudgetFindings(
        List<ExplainedFinding> items,
        @Nullable String next,
        List<FindingGroup> groups,
        String state,
        @Nullable Instant validatedAt,
        @Nullable String catalogueVersion) {

    static BudgetFindings of(
            BudgetValidated validated,
            Explanations explanations,
            Revision revision,
            FindingFilter wanted,
            @Nullable String after,
            int limit) {
        List<ExplainedFinding> all = validated.findings().stream()
                .map(finding -> explanations.with(validated.budgetId(), finding))
                .filter(explained -> wanted.matches(
                        explained.finding().outcome().name(),
                        explained.finding().severity().name(),
                        explained.finding().ruleId(),
                        explained.waived()))
                .toList();
        Page<ExplainedFinding> page = DocumentPage.of(
                "findings-of-budget",
                validated.documentId(),
                validated.parserVersion() + " " + validated.catalogueVersion(),
                all,
                after,
                limit);
        return new BudgetFindings(
                page.items(),
                page.next(),
                validated.groups(),
                revision.document().state,
                revision.document().validatedAt,
                validated.catalogueVersion());
    }
}
