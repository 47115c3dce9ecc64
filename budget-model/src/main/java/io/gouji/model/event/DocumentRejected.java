package io.gouji.model.event;

import io.gouji.model.finding.LocalizedText;
import java.time.Instant;

/**
 * A document that was received cannot be turned into a budget.
 *
 * @param documentId SHA-256 of its bytes
 * @param fileName as in {@link DocumentReceived}
 * @param receivedAt as in {@link DocumentReceived}
 * @param stage where it failed: {@code READ}, {@code PARSE} or {@code PUBLISH}
 * @param code stable reason code, such as {@code NOT_A_DISCLOSURE}
 * @param message a sentence a clerk understands, with what to do
 */
public record DocumentRejected(
        String documentId, String fileName, Instant receivedAt, Stage stage, String code, LocalizedText message) {

    /** Where on its way a document was rejected. */
    public enum Stage {
        /** Its bytes could not be read as a document. */
        READ,
        /** It was read but is no disclosure we can turn into figures. */
        PARSE,
        /** Its figures could not be published. */
        PUBLISH
    }
}
