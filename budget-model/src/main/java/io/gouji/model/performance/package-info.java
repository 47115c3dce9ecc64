/** Performance targets (绩效目标): tables of indicators with targets, weights and the money they go with. */
@NullMarked
package io.gouji.model.performance;

import org.jspecify.annotations.NullMarked;
