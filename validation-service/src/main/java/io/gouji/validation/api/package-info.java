/** Shows over HTTP what this service judges by, and lets persons set it and try other settings. */
@NullMarked
package io.gouji.validation.api;

import org.jspecify.annotations.NullMarked;
