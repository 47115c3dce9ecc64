/** Draws up the nine tables of a budget in the general form. */
@NullMarked
package io.gouji.generator.table.central;

import org.jspecify.annotations.NullMarked;
