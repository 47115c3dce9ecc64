/** The rules as this deployment has set them, and what other settings would make of the documents. */
@NullMarked
package io.gouji.validation.setting;

import org.jspecify.annotations.NullMarked;
