/** The views as they are stored, and the questions that can be put to them. */
@NullMarked
package io.gouji.report.view;

import org.jspecify.annotations.NullMarked;
