package io.gouji.report.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.gouji.model.ModelJson;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.BudgetValidated;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.event.DocumentRejected;
import io.gouji.model.event.FindingExplained;
import io.gouji.model.event.Topics;
import io.gouji.report.messaging.Refusal.Code;
import io.gouji.report.projection.Change;
import io.gouji.report.projection.Changes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Judges each record alone, before it shares a transaction with others: is it an event of ours, and what does it change?
 * Whatever a record holds, the answer is a verdict and never an exception.
 */
final class RecordJudge {

    private static final ObjectReader JSON = ModelJson.mapper().reader();

    Verdict judge(ConsumerRecord<byte[], byte[]> record) {
        byte[] body = record.value();
        if (body == null || body.length == 0) {
            return refused(Refusal.of(Code.EMPTY_RECORD, "the record has no value"));
        }
        String type = header(record, "ce_type");
        if (!record.topic().equals(type)) {
            return refused(Refusal.of(
                    Code.NOT_OUR_EVENT, "the header ce_type is " + type + " and should be " + record.topic()));
        }
        try {
            return new Verdict.Sound(change(record, body));
        } catch (JsonProcessingException e) {
            return refused(new Refusal(
                    Code.UNREADABLE, e.getOriginalMessage(), e.getClass().getName()));
        } catch (InvalidEventException e) {
            return refused(Refusal.of(Code.INVALID_EVENT, e));
        } catch (IOException | RuntimeException e) {
            return refused(Refusal.of(Code.BUG, e));
        }
    }

    private static Change change(ConsumerRecord<byte[], byte[]> record, byte[] body)
            throws IOException, InvalidEventException {
        switch (record.topic()) {
            case Topics.DOCUMENT_RECEIVED -> {
                DocumentReceived event = read(body, DocumentReceived.class);
                EventCheck.check(event);
                return Changes.of(event);
            }
            case Topics.DOCUMENT_REJECTED -> {
                DocumentRejected event = read(body, DocumentRejected.class);
                EventCheck.check(event);
                return Changes.of(event, madeAt(record));
            }
            case Topics.BUDGET_PARSED -> {
                BudgetParsed event = read(body, BudgetParsed.class);
                EventCheck.check(event);
                return Changes.of(event, madeAt(record), body);
            }
            case Topics.BUDGET_VALIDATED -> {
                BudgetValidated event = read(body, BudgetValidated.class);
                EventCheck.check(event);
                return Changes.of(event, madeAt(record), body);
            }
            case Topics.FINDING_EXPLAINED -> {
                FindingExplained event = read(body, FindingExplained.class);
                EventCheck.check(event);
                return Changes.of(event);
            }
            default -> throw new IllegalStateException("nothing is projected from " + record.topic());
        }
    }

    private static <T> T read(byte[] body, Class<T> type) throws IOException, InvalidEventException {
        T event = JSON.forType(type).readValue(body);
        if (event == null) {
            throw new InvalidEventException("the value is null");
        }
        return event;
    }

    /** When the event was made, by its header or else by the broker's clock. */
    private static Instant madeAt(ConsumerRecord<byte[], byte[]> record) {
        String time = header(record, "ce_time");
        if (time != null) {
            try {
                return OffsetDateTime.parse(time).toInstant();
            } catch (DateTimeException e) {
                return Instant.ofEpochMilli(record.timestamp());
            }
        }
        return Instant.ofEpochMilli(record.timestamp());
    }

    private static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Verdict refused(Refusal refusal) {
        return new Verdict.Refused(refusal);
    }
}
