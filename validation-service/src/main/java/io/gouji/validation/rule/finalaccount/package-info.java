/** Checks that exist for final accounts only. */
@NullMarked
package io.gouji.validation.rule.finalaccount;

import org.jspecify.annotations.NullMarked;
