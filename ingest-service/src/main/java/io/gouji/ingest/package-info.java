/** Takes disclosures in and turns them into figures with the place each was printed at. */
@NullMarked
package io.gouji.ingest;

import org.jspecify.annotations.NullMarked;
