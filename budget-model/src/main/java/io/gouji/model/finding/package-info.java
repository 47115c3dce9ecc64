/** What the rules found: judgements with the figures they rest on. */
@NullMarked
package io.gouji.model.finding;

import org.jspecify.annotations.NullMarked;
