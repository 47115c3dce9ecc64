/** The REST interface: reads uploads from requests, serves sources, and answers every error as a problem. */
@NullMarked
package io.gouji.ingest.api;

import org.jspecify.annotations.NullMarked;
