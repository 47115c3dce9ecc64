/** Reads spreadsheets, of today's and of the old Office, as a person sees them: visible cells with their displayed text. */
@NullMarked
package io.gouji.ingest.extract.sheet;

import org.jspecify.annotations.NullMarked;
