/** Writes disclosures as Word documents and Excel workbooks (Office Open XML), with nothing but the JDK. */
@NullMarked
package io.gouji.generator.office;

import org.jspecify.annotations.NullMarked;
