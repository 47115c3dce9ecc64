/** Writes disclosures as PDF with a text layer, in the looks that departments' programs give them. */
@NullMarked
package io.gouji.generator.pdf;

import org.jspecify.annotations.NullMarked;
