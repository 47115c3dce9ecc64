/** Code lists of the yearly classification book (政府收支分类科目) and regions, as far as they are known to us. */
@NullMarked
package io.gouji.model.classification;

import org.jspecify.annotations.NullMarked;
