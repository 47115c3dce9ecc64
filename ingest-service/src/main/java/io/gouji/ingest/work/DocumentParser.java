package io.gouji.ingest.work;

import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.model.event.DocumentReceived;

/** From the bytes of a document to its figures. One parser serves many threads. */
public interface DocumentParser {

    /** Version of the parser: it changes whenever the same bytes may give other figures. */
    String version();

    /**
     * Parses a document.
     *
     * @param bytes the whole document
     * @param document what is known about it
     * @throws UnreadableDocumentException if the bytes cannot be read as what they are
     */
    ParseResult parse(byte[] bytes, DocumentReceived document) throws UnreadableDocumentException;
}
