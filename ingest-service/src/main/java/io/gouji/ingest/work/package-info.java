/** Turns one received document into its conclusion, within limits of time and memory; knows neither HTTP nor Kafka. */
@NullMarked
package io.gouji.ingest.work;

import org.jspecify.annotations.NullMarked;
