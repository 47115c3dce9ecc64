/** Draws up the eleven tables of the set {@code xinjiang-11}. */
@NullMarked
package io.gouji.generator.table.xinjiang;

import org.jspecify.annotations.NullMarked;
