package io.gouji.ingest.extract.pdf;

/**
 * A cell of a header with the columns it stands above.
 *
 * @param from first of them
 * @param to last of them
 * @param top where the cell begins; that of a group is told by the cells below it
 */
record HeaderSpan(HeaderBlock block, int from, int to, float top) {}
