package io.gouji.report.api;

import io.gouji.model.document.BudgetKind;
import io.gouji.model.finding.CoverageSummary;
import io.gouji.report.view.DocumentRow;
import io.gouji.report.view.ExplanationViews.WaivedCount;
import io.gouji.report.view.PresentBudget;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A budget in a line, by its present revision.
 *
 * @param templateSet {@code unknown} where its tables are of no known set
 * @param revision number of the present revision, from 1
 * @param documentId the document that is the present revision
 * @param state of that document
 * @param facts printed figures
 * @param coverage how far the rules were applied; null while it was not judged
 */
@Schema(description = "A budget in a line, by its present revision.")
record BudgetSummary(
        UUID budgetId,
        String organisation,
        @Schema(examples = "653001") @Nullable String regionCode,
        @Nullable String regionName,
        @Schema(examples = "2025") int fiscalYear,
        @Schema(implementation = BudgetKind.class) String kind,
        @Schema(examples = "xinjiang-11") @Nullable String templateSet,
        @Nullable String title,
        int revision,
        String documentId,
        @Nullable String fileName,
        @Nullable Instant receivedAt,
        String state,
        Totals totals,
        @Nullable Integer facts,
        @Nullable Violations violations,
        @Nullable CoverageSummary coverage) {

    static BudgetSummary of(PresentBudget present, List<WaivedCount> waived) {
        DocumentRow document = present.document();
        return new BudgetSummary(
                present.budget().budgetId,
                present.budget().organisation,
                document.regionCode,
                document.regionName,
                present.budget().fiscalYear,
                present.budget().kind,
                document.templateSet,
                document.title,
                present.budget().revisions,
                document.documentId,
                document.fileName,
                document.parsedReceivedAt,
                document.state,
                Totals.of(document),
                document.facts,
                Violations.of(document, present.budget().budgetId, waived),
                coverage(document));
    }

    private static @Nullable CoverageSummary coverage(DocumentRow row) {
        if (row.coveragePercent == null
                || row.rulesApplied == null
                || row.rulesHeld == null
                || row.rulesViolated == null
                || row.rulesRounding == null
                || row.rulesNotApplicable == null
                || row.rulesNotChecked == null
                || row.rulesPartlyChecked == null
                || row.rulesFailed == null) {
            return null;
        }
        return new CoverageSummary(
                row.rulesApplied + row.rulesNotApplicable + row.rulesNotChecked + row.rulesFailed,
                row.rulesApplied,
                row.rulesHeld,
                row.rulesViolated,
                row.rulesRounding,
                row.rulesNotApplicable,
                row.rulesNotChecked,
                row.rulesPartlyChecked,
                row.rulesFailed,
                row.coveragePercent);
    }
}
