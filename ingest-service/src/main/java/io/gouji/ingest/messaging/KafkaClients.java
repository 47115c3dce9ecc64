package io.gouji.ingest.messaging;

import io.gouji.ingest.IngestSettings;
import io.gouji.ingest.archive.SourceArchive;
import io.gouji.ingest.intake.Intake;
import io.gouji.ingest.work.ParseWorker;
import io.gouji.ingest.work.RecognizingParser;
import io.gouji.ingest.work.TimeLimitedParser;
import io.gouji.model.event.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Makes the clients of the broker and what works with them. Whatever is configured as {@code kafka.*} goes first. */
@Singleton
class KafkaClients {

    private static final Duration FIRST_RETRY = Duration.ofMillis(200);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(10);
    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(5);

    /** Together at most 7 seconds until a sender knows: 2 to find the topic, 5 until the acknowledgement. */
    private static final Map<String, Object> PRODUCER = Map.of(
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            2_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            5_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            4_000,
            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            1_000,
            ProducerConfig.LINGER_MS_CONFIG,
            2,
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "zstd",
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            Topics.MAX_RECORD_BYTES,
            ProducerConfig.CLIENT_ID_CONFIG,
            "ingest-service");

    private static final Map<String, Object> ADMIN = Map.of(
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2_000,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000,
            AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000,
            AdminClientConfig.CLIENT_ID_CONFIG, "ingest-service-health");

    private final Map<String, Object> configured;

    KafkaClients(@Identifier("default-kafka-broker") Map<String, Object> configured) {
        this.configured = configured;
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

    @Produces
    @Singleton
    Producer<String, byte[]> producer(MeterRegistry registry) {
        Producer<String, byte[]> producer = new KafkaProducer<>(
                merged(PRODUCER, ProducerConfig.configNames()), new StringSerializer(), new ByteArraySerializer());
        new KafkaClientMetrics(producer).bindTo(registry);
        return producer;
    }

    void close(@Disposes Producer<String, byte[]> producer) {
        producer.close(CLOSE_PATIENCE);
    }

    @Produces
    @Singleton
    Admin admin() {
        return Admin.create(merged(ADMIN, AdminClientConfig.configNames()));
    }

    void close(@Disposes Admin admin) {
        admin.close(CLOSE_PATIENCE);
    }

    @Produces
    @Singleton
    EventPublisher publisher(Producer<String, byte[]> producer) {
        return new EventPublisher(producer);
    }

    @Produces
    @Singleton
    Retry retry() {
        return new Retry(FIRST_RETRY, LONGEST_RETRY);
    }

    @Produces
    @Singleton
    ConsumptionProgress progress(Clock clock) {
        return new ConsumptionProgress(clock);
    }

    @Produces
    @Singleton
    Delivery delivery(
            Intake intake,
            ParseWorker worker,
            EventPublisher publisher,
            Retry retry,
            MeterRegistry registry,
            Clock clock) {
        return new Delivery(intake, worker, publisher, retry, new DeliveryMetrics(registry), clock);
    }

    @Produces
    @Singleton
    RecognitionDelivery recognition(
            Intake intake,
            SourceArchive archive,
            RecognizingParser recognizing,
            EventPublisher publisher,
            Retry retry,
            MeterRegistry registry,
            Clock clock,
            IngestSettings settings) {
        TimeLimitedParser parser = new TimeLimitedParser(
                recognizing.parser(), settings.recognition().timeLimit());
        ParseWorker worker = new ParseWorker(
                archive,
                parser,
                settings.recognition().timeLimit(),
                Math.toIntExact(settings.upload().maxBytes().asLongValue()));
        return new RecognitionDelivery(
                new Delivery(intake, worker, publisher, retry, new DeliveryMetrics(registry), clock), parser);
    }

    void close(@Disposes RecognitionDelivery recognition) {
        recognition.parser().close();
    }
}
