package io.gouji.validation.messaging;

import io.gouji.model.event.RuleSettingChanged;
import io.gouji.model.event.Topics;
import io.gouji.validation.setting.RuleBook;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rule book as the topic of settings says. Every replica reads the whole topic, so that all judge alike; none judges a
 * document before it has read what was there when it started.
 */
@ApplicationScoped
public class SettingsLog {

    private static final Logger LOG = Logger.getLogger(SettingsLog.class);
    private static final int BEFORE_VALIDATION = 1;
    private static final Duration LAST_ROUND = Duration.ofSeconds(12);

    private final KafkaClients clients;
    private final ValidationSettings settings;
    private final RuleBook rules;
    private final CountDownLatch known = new CountDownLatch(1);

    private volatile boolean stopped;
    private @Nullable Thread thread;
    private @Nullable Producer<byte[], byte[]> producer;

    SettingsLog(KafkaClients clients, ValidationSettings settings, RuleBook rules) {
        this.clients = clients;
        this.settings = settings;
        this.rules = rules;
    }

    void start(@Observes @Priority(BEFORE_VALIDATION) StartupEvent event) {
        Thread reading = new Thread(this::run, "rule-settings");
        reading.setDaemon(true);
        reading.setUncaughtExceptionHandler((ended, failure) -> LOG.fatal("Reading of settings ended", failure));
        thread = reading;
        reading.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        Thread reading = thread;
        if (reading != null) {
            reading.join(LAST_ROUND.toMillis());
        }
        synchronized (this) {
            if (producer != null) {
                producer.close(Duration.ofSeconds(5));
            }
        }
    }

    private void run() {
        Backoff backoff = new Backoff(settings.firstPause(), settings.longestPause());
        while (!stopped) {
            try (TopicScan scan = new TopicScan(clients.reader(), Topics.RULE_SETTINGS)) {
                scan.toEnd(this::take, () -> stopped);
                known.countDown();
                backoff.reset();
                while (!stopped) {
                    scan.next(this::take);
                }
            } catch (InterruptedException | InterruptException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warnf("The settings of rules cannot be read: %s", e.toString());
                rest(backoff.next());
            }
        }
    }

    private void rest(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    private void take(ConsumerRecords<byte[], byte[]> records) {
        List<RuleSettingChanged> changes = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Optional<RuleSettingChanged> change = SettingEvents.read(record);
            change.ifPresentOrElse(
                    changes::add,
                    () -> LOG.errorf(
                            "No setting of a rule, passed over: %s-%d@%d",
                            record.topic(), record.partition(), record.offset()));
        }
        rules.apply(changes);
        if (!changes.isEmpty()) {
            LOG.infof("Judges by settings %s", rules.present().settings().version());
        }
    }

    /** Whether the settings that were there at the start are known. */
    boolean isKnown() {
        return known.getCount() == 0;
    }

    /** Waits until they are known. */
    void awaitKnown() throws InterruptedException {
        known.await();
    }

    /**
     * Sets a rule; returns when the broker has it. This replica judges by it from now on, others do within moments.
     *
     * @throws KafkaException if the broker does not take it; nothing has changed then
     */
    public void append(RuleSettingChanged change) {
        try {
            RecordMetadata unused = producer()
                    .send(SettingEvents.toRecord(change))
                    .get(settings.sendTimeout().multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
            rules.apply(List.of(change));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException refused ? refused : new KafkaException(e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    private synchronized Producer<byte[], byte[]> producer() {
        Producer<byte[], byte[]> present = producer;
        if (present == null) {
            present = clients.producer();
            producer = present;
        }
        return present;
    }
}
