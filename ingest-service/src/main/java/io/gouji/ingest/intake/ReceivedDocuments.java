package io.gouji.ingest.intake;

import io.gouji.model.event.DocumentReceived;

/** Where accepted documents are announced: the log. */
public interface ReceivedDocuments {

    /**
     * Announces a document. Returns when the log has acknowledged it, within seconds; a document may be announced again.
     *
     * @throws LogUnavailableException if the log did not acknowledge it in time
     */
    void announce(DocumentReceived document);

    /** The log is out of reach; the same call may work later. */
    final class LogUnavailableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public LogUnavailableException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
