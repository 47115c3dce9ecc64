package io.gouji.ingest.archive;

import java.nio.channels.FileChannel;

/**
 * Bytes on their way into the archive: written in pieces, sealed, looked at, and then kept or thrown away. Belongs to one
 * thread at a time.
 */
public interface SourceDraft extends AutoCloseable {

    /** Appends bytes. */
    void write(byte[] bytes, int offset, int length);

    /** Bytes written so far. */
    long size();

    /** No more bytes will come. From now on the document has an identity. */
    void seal();

    /** Who the sealed document is. */
    DocumentId id();

    /**
     * The beginning of the sealed document.
     *
     * @param limit at most so many bytes
     */
    byte[] head(int limit);

    /** The sealed bytes, to be read and to be closed. */
    FileChannel open();

    /** Puts the sealed bytes under their identity. If the archive has them already, nothing changes. */
    void keep();

    /** Throws the bytes away unless they were kept. */
    @Override
    void close();
}
