/** What a reader of a generated page must find, as records and CSV. */
@NullMarked
package io.gouji.generator.truth;

import org.jspecify.annotations.NullMarked;
