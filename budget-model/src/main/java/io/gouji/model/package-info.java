/** The language all services speak, starting with how it is written as JSON. */
@NullMarked
package io.gouji.model;

import org.jspecify.annotations.NullMarked;
