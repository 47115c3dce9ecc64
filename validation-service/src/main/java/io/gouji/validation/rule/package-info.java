/** Judges a budget document by the rules of the catalogue; pure computation, no framework, no state between documents. */
@NullMarked
package io.gouji.validation.rule;

import org.jspecify.annotations.NullMarked;
