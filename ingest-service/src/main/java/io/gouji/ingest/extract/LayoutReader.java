package io.gouji.ingest.extract;

/** Reads documents of one format. Implementations keep no state between documents. */
public interface LayoutReader {

    /**
     * Whether it reads documents of this type.
     *
     * @param mediaType as judged by {@link MediaTypes}
     */
    boolean reads(String mediaType);

    /**
     * Reads a document. Work is bounded: what is beyond the limits of the format is refused, never half read.
     *
     * @param bytes the whole document
     * @throws UnreadableDocumentException if the bytes are no document of this format, or one beyond the limits
     */
    Layout read(byte[] bytes) throws UnreadableDocumentException;
}
