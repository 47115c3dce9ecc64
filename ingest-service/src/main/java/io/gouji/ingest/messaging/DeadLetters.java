package io.gouji.ingest.messaging;

import io.gouji.ingest.intake.ReceivedDocuments.LogUnavailableException;
import io.gouji.model.event.Topics;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * Puts records aside that cannot be worked on: on the topic's {@code .dlq}, unchanged, with headers that say where they were
 * and why they are here. The names of those headers are the ones SmallRye uses, so that one tool reads all dead letters.
 */
final class DeadLetters {

    private final EventPublisher publisher;

    DeadLetters(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /**
     * Returns when the dead letter is acknowledged.
     *
     * @param code stable
     * @param reason a sentence that quotes nothing of the record
     * @throws LogUnavailableException as {@link EventPublisher#send}
     */
    void put(ConsumerRecord<String, byte[]> record, String code, String reason) {
        try {
            publisher.send(letter(record, record.value(), code, reason));
        } catch (RecordTooLargeException e) {
            // With the headers it no longer fits. Its value stays where the headers say.
            publisher.send(letter(record, null, code, reason));
        }
    }

    private static ProducerRecord<String, byte[]> letter(
            ConsumerRecord<String, byte[]> record, byte @Nullable [] value, String code, String reason) {
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(Topics.deadLetters(record.topic()), record.key(), value);
        record.headers().forEach(letter.headers()::add);
        Map.of(
                        "dead-letter-code", code,
                        "dead-letter-reason", reason,
                        "dead-letter-topic", record.topic(),
                        "dead-letter-partition", Integer.toString(record.partition()),
                        "dead-letter-offset", Long.toString(record.offset()))
                .forEach((name, text) -> Event.header(letter, name, text));
        return letter;
    }
}
