/** Finds printed numbers in cells and lines, through the noise that scanning and typesetting leave in them. */
@NullMarked
package io.gouji.ingest.parse.number;

import org.jspecify.annotations.NullMarked;
