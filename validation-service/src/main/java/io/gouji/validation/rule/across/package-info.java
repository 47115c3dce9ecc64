/** Checks of a disclosure against others: of other years, of its units, of final accounts, of whoever has the same figures. */
@NullMarked
package io.gouji.validation.rule.across;

import org.jspecify.annotations.NullMarked;
