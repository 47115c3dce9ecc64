package io.gouji.ingest.messaging;

import io.gouji.ingest.work.TimeLimitedParser;

/**
 * Delivery of documents whose pages are pictures, with a parser and limits of their own.
 *
 * @param delivery as of other documents
 * @param parser which recognises text
 */
record RecognitionDelivery(Delivery delivery, TimeLimitedParser parser) {}
