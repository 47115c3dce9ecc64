/** Keeps views of what was read and found, and serves them by REST. */
@NullMarked
package io.gouji.report;

import org.jspecify.annotations.NullMarked;
