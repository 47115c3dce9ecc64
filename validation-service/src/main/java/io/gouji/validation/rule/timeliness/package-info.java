/** Checks of dates. */
@NullMarked
package io.gouji.validation.rule.timeliness;

import org.jspecify.annotations.NullMarked;
