/** Checks of what must be there: tables, sections, statements of empty tables, names, years. */
@NullMarked
package io.gouji.validation.rule.completeness;

import org.jspecify.annotations.NullMarked;
