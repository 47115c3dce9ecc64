package io.gouji.report.messaging;

import io.gouji.report.projection.Positions;
import io.gouji.report.projection.ViewWriter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs the loop in a thread of its own from the start of the service to its end. */
@ApplicationScoped
public class ProjectionThread {

    private static final Logger LOG = Logger.getLogger(ProjectionThread.class);
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(3);
    private static final Duration LAST_ROUND = Duration.ofSeconds(10);
    /** Compressed; a single larger record is fetched all the same. Bounds what is in memory at once. */
    private static final int FETCH_BYTES = 4 * 1024 * 1024;

    private final Map<String, Object> broker;
    private final ProjectionSettings settings;
    private final Positions positions;
    private final ViewWriter writer;
    private final MeterRegistry registry;

    private @Nullable Running running;

    ProjectionThread(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            ProjectionSettings settings,
            Positions positions,
            ViewWriter writer,
            MeterRegistry registry) {
        this.broker = broker;
        this.settings = settings;
        this.positions = positions;
        this.writer = writer;
        this.registry = registry;
    }

    void start(@Observes StartupEvent event) {
        if (!settings.enabled()) {
            LOG.info("Does not project: gouji.projection.enabled is false");
            return;
        }
        KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(consumerSettings(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        DeadLetters deadLetters = new DeadLetters(broker, settings.group());
        Await database = new Await(settings.transactionTimeout());
        ProjectionMetrics metrics = new ProjectionMetrics(registry);
        KafkaClientMetrics clientMetrics = new KafkaClientMetrics(consumer);
        clientMetrics.bindTo(registry);
        ProjectionLoop loop = new ProjectionLoop(
                new LogReader(consumer, positions, database),
                new PortionApplier(writer, deadLetters, database, metrics),
                new Backoff(settings.firstPause(), settings.longestPause()),
                metrics);
        Thread thread = new Thread(
                () -> {
                    try (consumer;
                            deadLetters;
                            clientMetrics) {
                        loop.run();
                    }
                },
                "projection");
        thread.setUncaughtExceptionHandler((ended, failure) -> LOG.fatal("The projection ended", failure));
        running = new Running(thread, loop, consumer);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Running present = running;
        if (present != null) {
            present.loop().stop();
            present.consumer().wakeup();
            present.thread().join(LAST_ROUND.toMillis());
        }
    }

    /** Whether the loop goes round; it does so even while broker or database are away. */
    boolean isGoing() {
        Running present = running;
        return present == null
                ? !settings.enabled()
                : present.thread().isAlive()
                        && Duration.between(present.loop().lastSign(), Instant.now())
                                        .compareTo(LONGEST_ROUND)
                                < 0;
    }

    private Map<String, Object> consumerSettings() {
        Map<String, Object> consumer = new HashMap<>(broker);
        consumer.put(ConsumerConfig.GROUP_ID_CONFIG, settings.group());
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batchRecords());
        consumer.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
        consumer.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH_BYTES);
        // So that a topic that is created after the service started is found within seconds.
        consumer.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
        // Topics are created beforehand, with their own settings.
        consumer.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        consumer.put(ConsumerConfig.CLIENT_ID_CONFIG, settings.group() + "-projection");
        return consumer;
    }

    private record Running(Thread thread, ProjectionLoop loop, KafkaConsumer<byte[], byte[]> consumer) {}
}
