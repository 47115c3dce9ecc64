/** Linear equations between figures (勾稽关系) as formulas, and what they become on the rows of a document. */
@NullMarked
package io.gouji.model.identity;

import org.jspecify.annotations.NullMarked;
