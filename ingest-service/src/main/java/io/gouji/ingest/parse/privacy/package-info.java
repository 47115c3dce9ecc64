/** Recognises personal data on the pages and masks them in everything that leaves the parser. */
@NullMarked
package io.gouji.ingest.parse.privacy;

import org.jspecify.annotations.NullMarked;
