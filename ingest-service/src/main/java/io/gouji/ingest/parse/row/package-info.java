/** Puts together the rows of a table from what its lines and cells contribute, and names them as the facts CSV does. */
@NullMarked
package io.gouji.ingest.parse.row;

import org.jspecify.annotations.NullMarked;
