/** Plants faults of named kinds and says which identities notice them. */
@NullMarked
package io.gouji.generator.fault;

import org.jspecify.annotations.NullMarked;
