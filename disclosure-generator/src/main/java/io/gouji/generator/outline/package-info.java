/** Puts a disclosure into words, in reading order and without a look. */
@NullMarked
package io.gouji.generator.outline;

import org.jspecify.annotations.NullMarked;
