/** Draws up the nine tables of a budget of Shanghai. */
@NullMarked
package io.gouji.generator.table.shanghai;

import org.jspecify.annotations.NullMarked;
