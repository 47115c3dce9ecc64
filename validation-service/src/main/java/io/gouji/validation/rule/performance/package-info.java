/** Checks of performance targets: their money against the tables, their weights, kinds and texts among themselves. */
@NullMarked
package io.gouji.validation.rule.performance;

import org.jspecify.annotations.NullMarked;
