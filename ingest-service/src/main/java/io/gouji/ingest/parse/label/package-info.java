/** Recognises the fixed labels of a form however they were numbered, spaced or broken. */
@NullMarked
package io.gouji.ingest.parse.label;

import org.jspecify.annotations.NullMarked;
