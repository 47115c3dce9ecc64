package io.gouji.report.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gouji.model.finding.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A finding with what a person says of it.
 *
 * @param finding written beside the other fields, not below a name of its own
 * @param waived whether a waiver is in force for it: it stays visible and is not open
 * @param explanation what was said last and was not taken back, in force or lapsed; null where nothing is said
 */
@Schema(description = "A finding with what a person says of it.")
record ExplainedFinding(
        @JsonUnwrapped Finding finding,
        boolean waived,
        @Nullable Explanation explanation) {}
