/** Keeps the bytes of every document under their own hash, and remembers which of them were accepted. */
@NullMarked
package io.gouji.ingest.archive;

import org.jspecify.annotations.NullMarked;
