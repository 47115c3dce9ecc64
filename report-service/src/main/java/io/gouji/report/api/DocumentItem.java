package io.gouji.report.api;

import io.gouji.model.finding.LocalizedText;
import io.gouji.report.view.DocumentRow;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a document came.
 *
 * @param documentId SHA-256 of its bytes
 * @param state RECEIVED, PARSED, VALIDATED or REJECTED
 * @param budgetId the budget it is a revision of, null unless it was parsed
 * @param fileName as uploaded
 * @param receivedAt when it was uploaded, the last time
 * @param parsedAt when it was turned into figures
 * @param validatedAt when it was judged
 * @param reason why it was rejected, null unless it was
 */
@Schema(description = "How far a document came.")
record DocumentItem(
        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String documentId,

        @Schema(enumeration = {"RECEIVED", "PARSED", "VALIDATED", "REJECTED"})
        String state,

        @Nullable UUID budgetId,
        @Nullable String fileName,
        @Nullable Instant receivedAt,
        @Nullable Instant parsedAt,
        @Nullable Instant validatedAt,
        @Nullable Reason reason) {

    static DocumentItem of(DocumentRow row) {
        return new DocumentItem(
                row.documentId,
                row.state,
                row.budgetId,
                row.fileName,
                row.receivedAt,
                row.parsedAt,
                row.validatedAt,
                Reason.of(row));
    }

    /**
     * Why a document was rejected.
     *
     * @param stage where on its way
     * @param code stable
     * @param message a sentence a clerk understands
     */
    record Reason(
            @Schema(examples = "PARSE") @Nullable String stage,
            @Schema(examples = "NOT_A_DISCLOSURE") @Nullable String code,
            @Nullable LocalizedText message,
            @Nullable Instant rejectedAt) {

        private static @Nullable Reason of(DocumentRow row) {
            if (!row.state.equals("REJECTED") || row.rejectedMessageZh == null || row.rejectedMessageEn == null) {
                return null;
            }
            return new Reason(
                    row.rejectedStage,
                    row.rejectedCode,
                    new LocalizedText(row.rejectedMessageZh, row.rejectedMessageEn),
                    row.rejectedAt);
        }
    }
}
