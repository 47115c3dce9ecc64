/** The views over HTTP: parameters in, JSON or CSV or a problem out. */
@NullMarked
package io.gouji.report.api;

import org.jspecify.annotations.NullMarked;
