package io.gouji.validation.messaging;

import io.gouji.model.event.Topics;
import io.gouji.validation.history.History;
import io.gouji.validation.history.HistoryException;
import io.gouji.validation.job.Job;
import io.gouji.validation.job.JobStatus;
import io.gouji.validation.job.Jobs;
import io.gouji.validation.rule.Validator;
import io.gouji.validation.setting.RuleBook;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/**
 * Judges all stored documents again by the rules and settings of now, beside the documents that arrive. Ids depend on document,
 * rules and settings alone, so that doing it twice, or on two replicas, changes nothing.
 *
 * <p>It has caught up only when all it sent is acknowledged and nothing further is there: what arrives after that is judged by
 * the loop after all that was sent here, and so the last finding of a budget is that of its last revision.
 */
@ApplicationScoped
public class Revalidations {

    private static final Logger LOG = Logger.getLogger(Revalidations.class);

    private final KafkaClients clients;
    private final ValidationSettings settings;
    private final ValidationMetrics metrics;
    private final RuleBook rules;
    private final History history;
    private final Jobs<Result> jobs = new Jobs<>("revalidation", Clock.systemUTC());

    Revalidations(
            KafkaClients clients,
            ValidationSettings settings,
            ValidationMetrics metrics,
            RuleBook rules,
            History history) {
        this.clients = clients;
        this.settings = settings;
        this.metrics = metrics;
        this.rules = rules;
        this.history = history;
    }

    void stop(@Observes ShutdownEvent event) {
        jobs.close();
    }

    /**
     * Begins, or finds the one that does the same already.
     *
     * @return empty where too many are waiting already
     */
    public synchronized Optional<JobStatus<Result>> begin() {
        Validator present = rules.present();
        String catalogue = present.catalogueVersion();
        String version = present.settings().version();
        Optional<JobStatus<Result>> same = jobs.unfinished(catalogue, version);
        return same.isPresent() ? same : jobs.add(catalogue, version, job -> revalidate(job, version));
    }

    /** The revalidation with this id. */
    public Optional<JobStatus<Result>> find(UUID id) {
        return jobs.find(id);
    }

    private Result revalidate(Job<Result> job, String version) throws InterruptedException {
        AtomicInteger validated = new AtomicInteger();
        AtomicInteger passedOver = new AtomicInteger();
        ExecutorService workers = Executors.newFixedThreadPool(settings.workers(), task -> {
            Thread thread = new Thread(task, "revalidation-worker");
            thread.setDaemon(true);
            return thread;
        });
        RecordJudge judge = new RecordJudge(rules, history, metrics, Clock.systemUTC());
        try (Producer<byte[], byte[]> producer = clients.producer();
                TopicScan scan = new TopicScan(clients.reader(), Topics.BUDGET_PARSED)) {
            scan.toEnd(
                    records -> {
                        deliver(records, judge, producer, workers, validated, passedOver);
                        job.advanced(records.count(), scan.remaining());
                    },
                    jobs::isStopped);
        } finally {
            workers.shutdownNow();
        }
        boolean outdated = !rules.present().settings().version().equals(version);
        LOG.infof("%d documents validated again, %d passed over", validated.get(), passedOver.get());
        return new Result(validated.get(), passedOver.get(), outdated);
    }

    /** Returns when the broker has what was found in all of them; as long as it is away, tries again. */
    private void deliver(
            ConsumerRecords<byte[], byte[]> records,
            RecordJudge judge,
            Producer<byte[], byte[]> producer,
            ExecutorService workers,
            AtomicInteger validated,
            AtomicInteger passedOver)
            throws InterruptedException {
        List<Callable<Void>> work = new ArrayList<>();
        for (TopicPartition partition : records.partitions()) {
            work.add(() -> {
                deliver(records.records(partition), judge, producer, validated, passedOver);
                return null;
            });
        }
        for (Future<Void> done : workers.invokeAll(work)) {
            try {
                Void unused = done.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a worker failed", e.getCause());
            }
        }
    }

    private void deliver(
            List<ConsumerRecord<byte[], byte[]>> records,
            RecordJudge judge,
            Producer<byte[], byte[]> producer,
            AtomicInteger validated,
            AtomicInteger passedOver)
            throws InterruptedException {
        Backoff backoff = new Backoff(settings.firstPause(), settings.longestPause());
        int done = 0;
        while (done < records.size() && !jobs.isStopped()) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            try {
                for (ConsumerRecord<byte[], byte[]> record : records.subList(done, records.size())) {
                    sent.add(send(record, judge, producer));
                }
                for (Future<RecordMetadata> each : sent) {
                    if (acknowledged(each)) {
                        validated.incrementAndGet();
                    } else {
                        passedOver.incrementAndGet();
                    }
                    done++;
                }
            } catch (KafkaException | HistoryException e) {
                LOG.warnf("Revalidation goes on later: %s", e.toString());
                TimeUnit.MILLISECONDS.sleep(backoff.next().toMillis());
            }
        }
    }

    /** What cannot be judged was put aside when it arrived, and is passed over here. */
    private static Future<RecordMetadata> send(
            ConsumerRecord<byte[], byte[]> record, RecordJudge judge, Producer<byte[], byte[]> producer) {
        try {
            return producer.send(judge.validated(record));
        } catch (KafkaException | HistoryException e) {
            throw e;
        } catch (UnusableRecordException | RuntimeException | StackOverflowError e) {
            LOG.warnf("Passed over: %s-%d@%d, %s", record.topic(), record.partition(), record.offset(), e.getClass());
            return CompletableFuture.failedFuture(new PassedOverException());
        }
    }

    private boolean acknowledged(Future<RecordMetadata> sent) throws InterruptedException {
        try {
            RecordMetadata unused =
                    sent.get(settings.sendTimeout().multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PassedOverException || e.getCause() instanceof RecordTooLargeException) {
                return false;
            }
            throw e.getCause() instanceof KafkaException refused ? refused : new KafkaException(e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException(e);
        }
    }

    /** A record that will never work. */
    private static final class PassedOverException extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /**
     * What became of all of them.
     *
     * @param validated documents judged again
     * @param passedOver records that cannot be judged; they were put aside when they arrived
     * @param outdated whether settings changed meanwhile, so that it should be asked for again
     */
    public record Result(int validated, int passedOver, boolean outdated) {}
}
