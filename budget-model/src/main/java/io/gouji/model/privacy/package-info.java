/** Personal data found on the pages, in masked form only. */
@NullMarked
package io.gouji.model.privacy;

import org.jspecify.annotations.NullMarked;
