/** Text for terminals, scripts and spreadsheets. */
@NullMarked
package io.gouji.stack.output;

import org.jspecify.annotations.NullMarked;
