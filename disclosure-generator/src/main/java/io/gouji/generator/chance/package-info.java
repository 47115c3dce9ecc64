/** Seeded decisions, the same on every machine. */
@NullMarked
package io.gouji.generator.chance;

import org.jspecify.annotations.NullMarked;
