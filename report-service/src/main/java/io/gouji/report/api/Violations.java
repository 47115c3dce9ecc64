package io.gouji.report.api;

import io.gouji.model.finding.Severity;
import io.gouji.report.view.DocumentRow;
import io.gouji.report.view.ExplanationViews.WaivedCount;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Open violations by severity, and those that are waived and so not open; null as a whole where nothing was judged yet, which is
 * not the same as none.
 *
 * @param waived null where the violations are not told apart, as in lists of revisions: then all are counted by severity
 */
@Schema(description = "Open violations by severity, and those waived; null where the document was not judged yet.")
record Violations(
        int error, int warning, int info, @Nullable Integer waived) {

    /** All violations of a revision, waived or not. */
    static @Nullable Violations of(DocumentRow row) {
        return row.errors == null || row.warnings == null || row.infos == null
                ? null
                : new Violations(row.errors, row.warnings, row.infos, null);
    }

    static @Nullable Violations of(DocumentRow row, UUID budgetId, List<WaivedCount> waived) {
        if (row.errors == null || row.warnings == null || row.infos == null) {
            return null;
        }
        int errors = count(waived, budgetId, Severity.ERROR);
        int warnings = count(waived, budgetId, Severity.WARNING);
        int infos = count(waived, budgetId, Severity.INFO);
        return new Violations(
                row.errors - errors, row.warnings - warnings, row.infos - infos, errors + warnings + infos);
    }

    private static int count(List<WaivedCount> waived, UUID budgetId, Severity severity) {
        return waived.stream()
                .filter(each ->
                        each.budgetId().equals(budgetId) && each.severity().equals(severity.name()))
                .mapToInt(each -> Math.toIntExact(each.count()))
                .sum();
    }
}
