/** Keeps disclosures in PostgreSQL, finds those that one is held against, and knows which to judge again when one comes in. */
@NullMarked
package io.gouji.validation.history;

import org.jspecify.annotations.NullMarked;
