/** Shows over HTTP what this service judges by. */
@NullMarked
package io.gouji.validation.api;

import org.jspecify.annotations.NullMarked;
