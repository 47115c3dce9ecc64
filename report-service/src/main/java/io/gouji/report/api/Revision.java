package io.gouji.report.api;

import io.gouji.report.view.DocumentRow;

/**
 * The revision of a budget that a request is about.
 *
 * @param number from 1
 * @param revisions how many the budget has
 * @param document the document that it is
 */
record Revision(int number, int revisions, DocumentRow document) {}
