package io.gouji.report.api;

import io.gouji.report.view.DocumentRow;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document as a revision of its budget.
 *
 * @param number from 1, in the order of reception
 * @param present whether it is the revision that counts now
 * @param parserVersion version of the parser its figures come from
 * @param judgedParserVersion version of the parser whose figures were judged; another one while a new judgement is due
 * @param catalogueVersion version of the rule catalogue
 */
@Schema(description = "A document as a revision of its budget. The one received last is the present one.")
record RevisionItem(
        int number,
        boolean present,
        String documentId,
        @Nullable String fileName,
        @Nullable Instant receivedAt,
        @Nullable Instant parsedAt,
        @Nullable Instant validatedAt,
        String state,
        @Nullable String parserVersion,
        @Nullable String judgedParserVersion,
        @Nullable String catalogueVersion,
        Totals totals,
        @Nullable Integer facts,
        @Nullable Violations violations) {

    static RevisionItem of(DocumentRow row, int number, int revisions) {
        return new RevisionItem(
                number,
                number == revisions,
                row.documentId,
                row.fileName,
                row.parsedReceivedAt,
                row.parsedAt,
                row.validatedAt,
                row.state,
                row.parserVersion,
                row.judgedParserVersion,
                row.catalogueVersion,
                Totals.of(row),
                row.facts,
                Violations.of(row));
    }
}
