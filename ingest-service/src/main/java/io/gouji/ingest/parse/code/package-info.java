/** Reads classification codes, knows their names, and restores the ones that were lost. */
@NullMarked
package io.gouji.ingest.parse.code;

import org.jspecify.annotations.NullMarked;
