package io.gouji.validation.messaging;

import io.gouji.validation.history.History;
import io.gouji.validation.setting.RuleBook;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs the loop in a thread of its own from the start of the service to its end. */
@ApplicationScoped
class ValidationThread {

    private static final Logger LOG = Logger.getLogger(ValidationThread.class);

    /** A round waits at most some seconds for the broker; the rest would be a rule that does not end. */
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(3);

    private static final Duration LAST_ROUND = Duration.ofSeconds(15);

    private final KafkaClients clients;
    private final ValidationSettings settings;
    private final History history;
    private final MeterRegistry registry;
    private final ValidationMetrics metrics;
    private final RuleBook rules;
    private final SettingsLog ruleSettings;

    private @Nullable Running running;

    ValidationThread(
            KafkaClients clients,
            ValidationSettings settings,
            History history,
            MeterRegistry registry,
            ValidationMetrics metrics,
            RuleBook rules,
            SettingsLog ruleSettings) {
        this.clients = clients;
        this.settings = settings;
        this.history = history;
        this.registry = registry;
        this.metrics = metrics;
        this.rules = rules;
        this.ruleSettings = ruleSettings;
    }

    void start(@Observes StartupEvent event) {
        Consumer<byte[], byte[]> consumer = clients.consumer();
        Producer<byte[], byte[]> producer = clients.producer();
        KafkaClientMetrics consumerMetrics = new KafkaClientMetrics(consumer);
        consumerMetrics.bindTo(registry);
        ExecutorService workers = Executors.newFixedThreadPool(settings.workers(), task -> {
            Thread thread = new Thread(task, "validation-worker");
            thread.setDaemon(true);
            return thread;
        });
        RecordJudge judge = new RecordJudge(rules, history, metrics, Clock.systemUTC());
        long patience = settings.sendTimeout().multipliedBy(2).toMillis();
        ValidationLoop loop = new ValidationLoop(
                consumer,
                new PartitionDelivery(judge, history, producer, patience),
                new DueRevalidations(history, judge, producer, metrics, patience),
                history,
                workers,
                new Backoff(settings.firstPause(), settings.longestPause()),
                metrics);
        Thread thread = new Thread(
                () -> {
                    try (consumer;
                            producer;
                            consumerMetrics) {
                        ruleSettings.awaitKnown();
                        loop.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } finally {
                        workers.shutdownNow();
                    }
                },
                "validation");
        thread.setUncaughtExceptionHandler((ended, failure) -> LOG.fatal("Validation ended", failure));
        running = new Running(thread, loop);
        thread.start();
        LOG.infof("Judges by catalogue %s", rules.catalogue().version());
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Running present = running;
        if (present != null) {
            present.loop().stop();
            if (!ruleSettings.isKnown()) {
                present.thread().interrupt();
            }
            present.thread().join(LAST_ROUND.toMillis());
        }
    }

    /** Whether the loop goes round, or waits for the settings; it does so even while the broker is away. */
    boolean isGoing() {
        Running present = running;
        return present != null
                && present.thread().isAlive()
                && (!ruleSettings.isKnown()
                        || Duration.between(present.loop().lastRound(), Instant.now())
                                        .compareTo(LONGEST_ROUND)
                                < 0);
    }

    private record Running(Thread thread, ValidationLoop loop) {}
}
