/** Draws up the twelve tables of a budget of Jiangsu. */
@NullMarked
package io.gouji.generator.table.jiangsu;

import org.jspecify.annotations.NullMarked;
