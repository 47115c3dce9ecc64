package io.gouji.validation.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.gouji.model.ModelJson;
import io.gouji.model.event.AppliedSettings;
import io.gouji.model.event.BudgetIds;
import io.gouji.model.event.BudgetValidated;
import io.gouji.model.event.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes {@link BudgetValidated} as a CloudEvent in binary mode: its attributes in headers, JSON as the value. */
final class ValidatedBudget {

    private static final String SOURCE = "/gouji/validation-service";

    private ValidatedBudget() {}

    /**
     * The id is the same for the same document, parser, catalogue and settings, held against the same other documents, so that a
     * repeated event is recognised.
     *
     * @param others names the other documents, empty where there were none
     */
    static UUID idOf(BudgetValidated event, String others) {
        AppliedSettings settings = event.settings();
        String version = event.parserVersion() + "|" + event.catalogueVersion()
                + (settings == null ? "" : "|" + settings.version())
                + (others.isEmpty() ? "" : "|" + others);
        return BudgetIds.eventId(Topics.BUDGET_VALIDATED, event.documentId(), version);
    }

    static ProducerRecord<byte[], byte[]> toRecord(BudgetValidated event, String others, Instant now) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                Topics.BUDGET_VALIDATED, utf8(event.budgetId().toString()), json(event));
        attributes(record, idOf(event, others), event.documentId(), now);
        return record;
    }

    /** The attributes of an event whose type is the name of its topic. */
    static void attributes(ProducerRecord<byte[], byte[]> record, UUID id, String subject, Instant time) {
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id.toString());
        header(record, "ce_type", record.topic());
        header(record, "ce_source", SOURCE);
        header(record, "ce_subject", subject);
        header(record, "ce_time", time.toString());
        header(record, "content-type", "application/json");
    }

    static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, utf8(value));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json(BudgetValidated event) {
        try {
            return ModelJson.mapper().writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("events are made to be written as JSON", e);
        }
    }
}
