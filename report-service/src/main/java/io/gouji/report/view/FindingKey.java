package io.gouji.report.view;

/**
 * A finding's place.
 *
 * @param documentId the document it was found in
 * @param ordinal its place in the list of findings of that document, from 0
 */
public record FindingKey(String documentId, int ordinal) {}
