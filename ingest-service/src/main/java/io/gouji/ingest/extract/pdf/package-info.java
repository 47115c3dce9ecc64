/** Reads PDF with a text layer: gathers what is visible on a page in one pass, and finds the grids of its tables. */
@NullMarked
package io.gouji.ingest.extract.pdf;

import org.jspecify.annotations.NullMarked;
