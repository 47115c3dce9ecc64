/** Plants faults into the words of a disclosure. */
@NullMarked
package io.gouji.generator.outline.fault;

import org.jspecify.annotations.NullMarked;
