/** Reads what a line of text contributes to a row of a table, where cell boundaries were lost. */
@NullMarked
package io.gouji.ingest.parse.line;

import org.jspecify.annotations.NullMarked;
