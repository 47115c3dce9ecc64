package io.gouji.ingest.intake;

/**
 * What a ZIP of documents may hold.
 *
 * @param entries documents in it
 * @param entryBytes of one document, unpacked
 * @param totalBytes of all documents together, unpacked
 */
public record UnpackingLimits(int entries, long entryBytes, long totalBytes) {

    /** Above so many times its packed size a document is taken for an attack; sound ones reach a tenth of it. */
    static final int MOST_EXPANSION = 200;

    /** In bytes: what is smaller harms nobody, however well it was packed. */
    static final long HARMLESS = 4L * 1024 * 1024;
}
