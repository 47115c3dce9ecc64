/** Announces received documents, delivers their conclusions, and puts aside what cannot be worked on: all that is Kafka. */
@NullMarked
package io.gouji.ingest.messaging;

import org.jspecify.annotations.NullMarked;
