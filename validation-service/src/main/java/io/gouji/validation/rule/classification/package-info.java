/** Checks of classification codes: whether they exist, carry their names, form a hierarchy and go with the money they stand for. */
@NullMarked
package io.gouji.validation.rule.classification;

import org.jspecify.annotations.NullMarked;
