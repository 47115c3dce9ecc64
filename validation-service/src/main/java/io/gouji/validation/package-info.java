/** Checks the figures of a disclosure against each other and says what it found, and why. */
@NullMarked
package io.gouji.validation;

import org.jspecify.annotations.NullMarked;
