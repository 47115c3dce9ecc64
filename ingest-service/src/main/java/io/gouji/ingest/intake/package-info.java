/** Takes an uploaded document in, or says in words why not; knows neither HTTP nor Kafka. */
@NullMarked
package io.gouji.ingest.intake;

import org.jspecify.annotations.NullMarked;
