/** Turns events into changes of the views, and writes them so that no order and no repetition makes a difference. */
@NullMarked
package io.gouji.report.projection;

import org.jspecify.annotations.NullMarked;
