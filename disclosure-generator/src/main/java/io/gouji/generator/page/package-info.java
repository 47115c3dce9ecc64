/** What stands on a page before it takes the shape of a format. */
@NullMarked
package io.gouji.generator.page;

import org.jspecify.annotations.NullMarked;
