/** Reads what a row of cells contributes to a row of a table, by matching the header to the columns of the template. */
@NullMarked
package io.gouji.ingest.parse.grid;

import org.jspecify.annotations.NullMarked;
