package io.gouji.ingest.work;

/**
 * The parser of documents whose pages are pictures: it takes minutes, where others take seconds.
 *
 * @param parser which recognises text
 */
public record RecognizingParser(DocumentParser parser) {}
