/** Reads tables of performance targets (绩效目标表): their heads and their indicators, from cells and from lines. */
@NullMarked
package io.gouji.ingest.parse.performance;

import org.jspecify.annotations.NullMarked;
