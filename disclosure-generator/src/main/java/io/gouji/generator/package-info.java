/** Writes fictional, arithmetically sound disclosures together with the truth about them. */
@NullMarked
package io.gouji.generator;

import org.jspecify.annotations.NullMarked;
