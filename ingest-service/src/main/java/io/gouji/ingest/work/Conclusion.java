package io.gouji.ingest.work;

import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.event.DocumentRejected;

/** What became of a received document. There always is one, so that the state of a document is never unknown. */
public sealed interface Conclusion {

    /** It was turned into figures. */
    record Parsed(BudgetParsed event) implements Conclusion {}

    /** It cannot be turned into figures, and that is an answer. */
    record Rejected(DocumentRejected event) implements Conclusion {}

    /** Its pages are pictures: its text has to be recognised first, which is done elsewhere, and concluded there. */
    record Postponed(DocumentReceived document) implements Conclusion {}

    /**
     * Our code failed on it. The document counts as rejected, and the record that brought it is put aside for a developer.
     *
     * @param cause what was thrown; may quote the document, so only its class is ever logged or published
     */
    record Failed(DocumentRejected event, Throwable cause) implements Conclusion {}
}
