/** Finds the tables of a disclosure in its lines: titles, parts, repeated headers, statements that a table is empty. */
@NullMarked
package io.gouji.ingest.parse.section;

import org.jspecify.annotations.NullMarked;
