/** Checks of what is said in words: against the tables, and against what is said elsewhere in words. */
@NullMarked
package io.gouji.validation.rule.narrative;

import org.jspecify.annotations.NullMarked;
