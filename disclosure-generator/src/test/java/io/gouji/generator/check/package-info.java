/** Checks generated facts by the rule catalogue, independently of everything else. */
@NullMarked
package io.gouji.generator.check;

import org.jspecify.annotations.NullMarked;
