package io.gouji.ingest.archive;

import io.gouji.model.event.DocumentReceived;
import java.io.InputStream;
import java.util.Optional;

/**
 * The source archive: the bytes of documents, each under its {@link DocumentId}, and a receipt beside those that were
 * accepted. Bytes without a receipt belong to an upload that did not come to its end; they may be kept again and count for
 * nothing. Everything is durable when a call returns, and safe against any number of callers for the same document.
 *
 * <p>Every method throws {@link ArchiveUnavailableException} when the store is out of reach or full.
 */
public interface SourceArchive {

    /** Begins to take in a document whose identity nobody knows yet. */
    SourceDraft draft();

    /** The key of a document in events. */
    String key(DocumentId id);

    /** The bytes that were kept, accepted or not; empty if there are none. */
    Optional<InputStream> open(DocumentId id);

    /** The receipt of a document; empty if it was not accepted. */
    Optional<DocumentReceived> receipt(DocumentId id);

    /**
     * Marks a document as accepted. To be called only when the log has acknowledged the event: the receipt says so.
     *
     * @param receipt the acknowledged event
     */
    void accept(DocumentReceived receipt);

    /** Finds out whether something can be written at this moment. */
    void checkWritable();
}
