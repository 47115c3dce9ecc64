/** Draws up the nine tables of final accounts. */
@NullMarked
package io.gouji.generator.table.account;

import org.jspecify.annotations.NullMarked;
