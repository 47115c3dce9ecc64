/** Starts a real Kafka broker, a real PostgreSQL and the three services on one machine, and stops them. */
@NullMarked
package io.gouji.stack;

import org.jspecify.annotations.NullMarked;
