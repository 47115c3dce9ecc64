/** The whole stack: which components it has, where they listen, where they write, in which order they start and stop. */
@NullMarked
package io.gouji.stack.run;

import org.jspecify.annotations.NullMarked;
