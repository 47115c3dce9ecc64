package io.gouji.validation.messaging;

import io.gouji.model.event.Topics;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record that cannot be judged, on its way to the topic's {@code .dlq}: unchanged, with headers that say where it was and
 * why it is there. The names of those headers are the ones SmallRye uses, so that one tool reads all dead letters.
 *
 * @param record as it came
 * @param code stable
 * @param reason a sentence that quotes nothing of the record
 */
record DeadLetter(ConsumerRecord<byte[], byte[]> record, String code, String reason) {

    ProducerRecord<byte[], byte[]> toRecord() {
        return letter(record.value());
    }

    /** For a record that does not fit any more with the headers: its value stays where they say. */
    ProducerRecord<byte[], byte[]> withoutValue() {
        return letter(null);
    }

    private ProducerRecord<byte[], byte[]> letter(byte @Nullable [] value) {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(Topics.deadLetters(record.topic()), record.key(), value);
        record.headers().forEach(letter.headers()::add);
        Map.of(
                        "dead-letter-code", code,
                        "dead-letter-reason", reason,
                        "dead-letter-topic", record.topic(),
                        "dead-letter-partition", Integer.toString(record.partition()),
                        "dead-letter-offset", Long.toString(record.offset()))
                .forEach((name, text) -> ValidatedBudget.header(letter, name, text));
        return letter;
    }
}
