/** Finds the outline of what a disclosure says in words: headings, sections, paragraphs put together from broken lines. */
@NullMarked
package io.gouji.ingest.parse.outline;

import org.jspecify.annotations.NullMarked;
