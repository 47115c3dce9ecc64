/** Compares what is read from generated disclosures, and what is found in them, with what is true. */
@NullMarked
package io.gouji.benchmark.accuracy;

import org.jspecify.annotations.NullMarked;
