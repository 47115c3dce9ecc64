/** What a disclosure says in words: its sections, every number stated in them, and what it declares not budgeted. */
@NullMarked
package io.gouji.model.narrative;

import org.jspecify.annotations.NullMarked;
