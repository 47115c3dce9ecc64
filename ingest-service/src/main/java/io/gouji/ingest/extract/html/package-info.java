/** Reads web pages as a browser shows them: visible text and tables in reading order; nothing is executed or fetched. */
@NullMarked
package io.gouji.ingest.extract.html;

import org.jspecify.annotations.NullMarked;
