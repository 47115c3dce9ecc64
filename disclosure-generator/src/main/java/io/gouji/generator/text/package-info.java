/** Gives a disclosure one of the shapes found in text files, with the noise of its way there. */
@NullMarked
package io.gouji.generator.text;

import org.jspecify.annotations.NullMarked;
