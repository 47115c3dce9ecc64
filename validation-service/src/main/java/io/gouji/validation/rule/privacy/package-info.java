/** Checks for personal data; what is reported is masked. */
@NullMarked
package io.gouji.validation.rule.privacy;

import org.jspecify.annotations.NullMarked;
