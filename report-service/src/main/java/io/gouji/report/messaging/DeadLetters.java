package io.gouji.report.messaging;

import io.gouji.model.event.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Puts records that can never be applied into {@code <topic>.dlq}, key, value and headers as they were, with headers that
 * say why. The names of these headers are those that SmallRye Reactive Messaging uses, so that all dead letters of the
 * pipeline look alike.
 */
final class DeadLetters implements AutoCloseable {

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private final Producer<byte[], byte[]> producer;
    private final String group;

    /**
     * Opens a producer.
     *
     * @param broker how the broker is reached
     * @param group the consumer group that gives the records up
     */
    DeadLetters(Map<String, Object> broker, String group) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        // Measured before compression; the record itself was within the limit, its new headers are not counted in it.
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 * Topics.MAX_RECORD_BYTES);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        this.group = group;
    }

    /**
     * Returns when the broker has all of them.
     *
     * @throws KafkaException if it does not take them; then the records must not be passed over
     */
    void send(List<Letter> letters) throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (Letter letter : letters) {
            sent.add(producer.send(record(letter, letter.record().value())));
        }
        for (int i = 0; i < letters.size(); i++) {
            try {
                acknowledged(sent.get(i));
            } catch (RecordTooLargeException e) {
                // With its headers it says at least which record it was; the record itself is still where it came from.
                acknowledged(producer.send(record(letters.get(i), null)));
            }
        }
    }

    private static void acknowledged(Future<RecordMetadata> answer) throws InterruptedException {
        try {
            RecordMetadata unused = answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException refused ? refused : new KafkaException(e.getCause());
        }
    }

    private ProducerRecord<byte[], byte[]> record(Letter letter, byte @Nullable [] value) {
        ConsumerRecord<byte[], byte[]> original = letter.record();
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(Topics.deadLetters(original.topic()), original.key(), value);
        original.headers().forEach(record.headers()::add);
        put(record.headers(), "dead-letter-code", letter.refusal().code().name());
        put(record.headers(), "dead-letter-reason", letter.refusal().reason());
        put(
                record.headers(),
                "dead-letter-exception-class-name",
                letter.refusal().exception());
        put(record.headers(), "dead-letter-topic", original.topic());
        put(record.headers(), "dead-letter-partition", Integer.toString(original.partition()));
        put(record.headers(), "dead-letter-offset", Long.toString(original.offset()));
        put(record.headers(), "dead-letter-group", group);
        return record;
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close(CLOSE_TIMEOUT);
    }

    /** A record and why it is given up. */
    record Letter(ConsumerRecord<byte[], byte[]> record, Refusal refusal) {}
}
