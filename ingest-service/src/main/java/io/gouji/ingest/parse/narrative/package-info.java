/** Reads what a disclosure says in words: numbers stated in sentences, statements, projects, explained terms. */
@NullMarked
package io.gouji.ingest.parse.narrative;

import org.jspecify.annotations.NullMarked;
