/** A real PostgreSQL server from the programs that a Maven artifact carries. */
@NullMarked
package io.gouji.stack.postgres;

import org.jspecify.annotations.NullMarked;
