/** Finds who discloses what for which year: issuer, fiscal year, kind, title, date. */
@NullMarked
package io.gouji.ingest.parse.header;

import org.jspecify.annotations.NullMarked;
