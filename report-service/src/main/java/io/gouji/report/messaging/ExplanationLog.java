package io.gouji.report.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.gouji.model.ModelJson;
import io.gouji.model.event.BudgetIds;
import io.gouji.model.event.FindingExplained;
import io.gouji.model.event.Topics;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Writes what persons say of findings to the log, from where the views take it. */
@ApplicationScoped
public class ExplanationLog {

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);
    private static final int PATIENCE_MILLIS = 10_000;

    private final Map<String, Object> broker;
    private @Nullable Producer<byte[], byte[]> producer;

    ExplanationLog(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /** Answers when the broker has it; fails with {@link KafkaException} if it does not take it, and nothing was said then. */
    public Uni<FindingExplained> append(FindingExplained event) {
        return Uni.createFrom()
                .item(() -> {
                    send(event);
                    return event;
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private void send(FindingExplained event) {
        try {
            RecordMetadata unused = producer().send(record(event)).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException refused ? refused : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    private static ProducerRecord<byte[], byte[]> record(FindingExplained event) {
        String key = event.explanationId().toString();
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(Topics.FINDING_EXPLAINED, utf8(key), json(event));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        BudgetIds.eventId(
                                        Topics.FINDING_EXPLAINED,
                                        key,
                                        event.saidAt().toString())
                                .toString(),
                        "ce_type",
                        Topics.FINDING_EXPLAINED,
                        "ce_source",
                        "/gouji/report-service",
                        "ce_subject",
                        event.budgetId().toString(),
                        "ce_time",
                        event.saidAt().toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, utf8(value)));
        return record;
    }

    private synchronized Producer<byte[], byte[]> producer() {
        Producer<byte[], byte[]> present = producer;
        if (present == null) {
            Map<String, Object> settings = new HashMap<>(broker);
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS / 2);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MILLIS / 2);
            present = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
            producer = present;
        }
        return present;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json(FindingExplained event) {
        try {
            return ModelJson.mapper().writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("events are made to be written as JSON", e);
        }
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(CLOSE_TIMEOUT);
        }
    }
}
