package io.gouji.report.api;

import io.gouji.report.view.DocumentRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Violated equations by severity; null as a whole where nothing was judged yet, which is not the same as none. */
@Schema(description = "Violated equations by severity; null where the document was not judged yet.")
record Violations(int error, int warning, int info) {

    static @Nullable Violations of(DocumentRow row) {
        return row.errors == null || row.warnings == null || row.infos == null
                ? null
                : new Violations(row.errors, row.warnings, row.infos);
    }
}
