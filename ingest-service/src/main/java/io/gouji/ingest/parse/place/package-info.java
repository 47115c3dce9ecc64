/** Gives every figure that was read its column. */
@NullMarked
package io.gouji.ingest.parse.place;

import org.jspecify.annotations.NullMarked;
