/** The sets of tables a disclosure can be made up of: which tables, and which words around them. */
@NullMarked
package io.gouji.generator.set;

import org.jspecify.annotations.NullMarked;
