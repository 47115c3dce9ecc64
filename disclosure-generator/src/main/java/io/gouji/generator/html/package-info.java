/** Writes disclosures as web pages. */
@NullMarked
package io.gouji.generator.html;

import org.jspecify.annotations.NullMarked;
