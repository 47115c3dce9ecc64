/** Checks of changes against the previous year: rates, directions, reasons, and whether the previous year adds up. */
@NullMarked
package io.gouji.validation.rule.change;

import org.jspecify.annotations.NullMarked;
