/** Draws up the eleven tables from a plan by adding up the same atoms, each figure rounded on its own. */
@NullMarked
package io.gouji.generator.table;

import org.jspecify.annotations.NullMarked;
