/** Checks of what can hardly be, without saying that it is wrong. */
@NullMarked
package io.gouji.validation.rule.plausibility;

import org.jspecify.annotations.NullMarked;
