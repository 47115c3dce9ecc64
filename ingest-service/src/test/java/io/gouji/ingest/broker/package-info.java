/** A real broker for tests, in a process of its own that can be killed. */
@NullMarked
package io.gouji.ingest.broker;

import org.jspecify.annotations.NullMarked;
