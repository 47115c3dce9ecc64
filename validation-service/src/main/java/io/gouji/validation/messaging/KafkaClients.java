package io.gouji.validation.messaging;

import io.gouji.model.event.Topics;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Makes the clients of the broker. Whatever is configured as {@code kafka.*} goes first. */
@Singleton
class KafkaClients {

    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(5);
    private static final int HEALTH_TIMEOUT_MILLIS = 2_000;
    private static final int METADATA_TIMEOUT_MILLIS = 5_000;
    private static final int RECONNECT_MILLIS = 1_000;
    /** Compressed; a single larger record is fetched all the same. Bounds what is in memory at once. */
    private static final int FETCH_BYTES = 4 * 1024 * 1024;

    private static final int READ_AT_ONCE = 100;
    private static final AtomicInteger READERS = new AtomicInteger();

    private final Map<String, Object> configured;
    private final ValidationSettings settings;

    KafkaClients(@Identifier("default-kafka-broker") Map<String, Object> configured, ValidationSettings settings) {
        this.configured = configured;
        this.settings = settings;
    }

    private Map<String, Object> merged(Map<String, Object> ours, Set<String> known) {
        Map<String, Object> merged = new HashMap<>(ours);
        configured.forEach((name, value) -> {
            if (known.contains(name)) {
                merged.put(name, value);
            }
        });
        return merged;
    }

    /** A consumer that shares the partitions out with its group and tells the broker nothing by itself. */
    Consumer<byte[], byte[]> consumer() {
        Map<String, Object> ours = reading(settings.batchRecords());
        ours.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        ours.put(ConsumerConfig.GROUP_ID_CONFIG, settings.group());
        return new KafkaConsumer<>(
                merged(ours, ConsumerConfig.configNames()), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** A consumer of its own, for who reads whole topics. */
    Consumer<byte[], byte[]> reader() {
        Map<String, Object> ours = reading(READ_AT_ONCE);
        ours.put(ConsumerConfig.CLIENT_ID_CONFIG, settings.group() + "-reader-" + READERS.incrementAndGet());
        Map<String, Object> merged = merged(ours, ConsumerConfig.configNames());
        merged.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new KafkaConsumer<>(merged, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static Map<String, Object> reading(int recordsAtOnce) {
        return new HashMap<>(Map.of(
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                recordsAtOnce,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                FETCH_BYTES,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                FETCH_BYTES,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                RECONNECT_MILLIS,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false));
    }

    /** A producer that tells within the configured time whether a record is safe. */
    Producer<byte[], byte[]> producer() {
        int timeout = Math.toIntExact(settings.sendTimeout().toMillis());
        Map<String, Object> ours = Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                METADATA_TIMEOUT_MILLIS,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                timeout,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                timeout / 2,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                RECONNECT_MILLIS,
                ProducerConfig.LINGER_MS_CONFIG,
                2,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "zstd",
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topics.MAX_RECORD_BYTES,
                ProducerConfig.CLIENT_ID_CONFIG,
                settings.group());
        return new KafkaProducer<>(
                merged(ours, ProducerConfig.configNames()), new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Produces
    @Singleton
    Admin admin() {
        Map<String, Object> ours = Map.of(
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, HEALTH_TIMEOUT_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, HEALTH_TIMEOUT_MILLIS,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_MILLIS,
                AdminClientConfig.CLIENT_ID_CONFIG, settings.group() + "-health");
        return Admin.create(merged(ours, AdminClientConfig.configNames()));
    }

    void close(@Disposes Admin admin) {
        admin.close(CLOSE_PATIENCE);
    }
}
