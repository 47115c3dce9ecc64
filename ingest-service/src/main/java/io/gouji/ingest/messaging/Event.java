package io.gouji.ingest.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.gouji.model.ModelJson;
import io.gouji.model.event.BudgetIds;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.event.DocumentRejected;
import io.gouji.model.event.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * An event as it travels: a CloudEvent in binary mode, that is, its attributes in headers and JSON as the value.
 *
 * @param topic which is its CloudEvents type, too
 * @param key what its order is kept by
 * @param id the same for the same document and version, so that a repeated event is recognised
 * @param subject the document it is about
 * @param time when it happened
 * @param body JSON
 */
record Event(String topic, String key, UUID id, String subject, Instant time, byte[] body) {

    private static final String SOURCE = "/gouji/ingest-service";

    /** What is announced depends on the upload alone, not on a version of our code. */
    private static final String VERSION_OF_ANNOUNCEMENT = "1";

    static Event of(DocumentReceived document) {
        String documentId = document.documentId();
        return new Event(
                Topics.DOCUMENT_RECEIVED,
                documentId,
                BudgetIds.eventId(Topics.DOCUMENT_RECEIVED, documentId, VERSION_OF_ANNOUNCEMENT),
                documentId,
                document.receivedAt(),
                json(document));
    }

    /** The same, on the way to recognition. */
    static Event forRecognition(DocumentReceived document, Instant now) {
        String documentId = document.documentId();
        return new Event(
                Topics.DOCUMENT_RECOGNITION,
                documentId,
                BudgetIds.eventId(Topics.DOCUMENT_RECOGNITION, documentId, VERSION_OF_ANNOUNCEMENT),
                documentId,
                now,
                json(document));
    }

    static Event of(BudgetParsed parsed, Instant now) {
        return new Event(
                Topics.BUDGET_PARSED,
                parsed.budgetId().toString(),
                BudgetIds.eventId(Topics.BUDGET_PARSED, parsed.documentId(), parsed.parserVersion()),
                parsed.documentId(),
                now,
                json(parsed));
    }

    static Event of(DocumentRejected rejected, String parserVersion, Instant now) {
        return new Event(
                Topics.DOCUMENT_REJECTED,
                rejected.documentId(),
                BudgetIds.eventId(Topics.DOCUMENT_REJECTED, rejected.documentId(), parserVersion),
                rejected.documentId(),
                now,
                json(rejected));
    }

    private static byte[] json(Object body) {
        try {
            return ModelJson.mapper().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("events are made to be written as JSON", e);
        }
    }

    ProducerRecord<String, byte[]> toRecord() {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, body);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id.toString());
        header(record, "ce_type", topic);
        header(record, "ce_source", SOURCE);
        header(record, "ce_subject", subject);
        header(record, "ce_time", time.toString());
        header(record, "content-type", "application/json");
        return record;
    }

    static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
