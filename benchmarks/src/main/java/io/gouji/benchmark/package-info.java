/** Measures how fast disclosures are parsed and validated. */
@NullMarked
package io.gouji.benchmark;

import org.jspecify.annotations.NullMarked;
