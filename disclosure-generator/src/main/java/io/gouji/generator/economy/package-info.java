/** Plans the year of an organisation that does not exist, bottom-up and to the fen. */
@NullMarked
package io.gouji.generator.economy;

import org.jspecify.annotations.NullMarked;
