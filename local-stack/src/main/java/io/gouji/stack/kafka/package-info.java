/** A real Kafka broker in a JVM of its own, with the topics of the pipeline. */
@NullMarked
package io.gouji.stack.kafka;

import org.jspecify.annotations.NullMarked;
