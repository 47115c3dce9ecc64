/** A disclosure turned into data: tables, rows, figures with their places, and what was repaired or left open. */
@NullMarked
package io.gouji.model.document;

import org.jspecify.annotations.NullMarked;
