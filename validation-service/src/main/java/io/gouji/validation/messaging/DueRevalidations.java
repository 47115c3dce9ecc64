package io.gouji.validation.messaging;

import io.gouji.model.event.BudgetParsed;
import io.gouji.validation.history.History;
import io.gouji.validation.history.HistoryException;
import io.gouji.validation.history.Revalidation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/**
 * Judges again what was touched by disclosures that came in later. Only those whose partitions this service reads, between the
 * records of these: so the findings of a budget are sent by one thread, one after the other. Judging again keeps nothing and
 * touches nothing.
 */
final class DueRevalidations {

    private static final Logger LOG = Logger.getLogger(DueRevalidations.class);

    /** Each may be as large as a record. */
    private static final int AT_ONCE = 10;

    private final History history;
    private final RecordJudge judge;
    private final Producer<byte[], byte[]> producer;
    private final ValidationMetrics metrics;
    private final long patienceMillis;

    DueRevalidations(
            History history,
            RecordJudge judge,
            Producer<byte[], byte[]> producer,
            ValidationMetrics metrics,
            long patienceMillis) {
        this.history = history;
        this.judge = judge;
        this.producer = producer;
        this.metrics = metrics;
        this.patienceMillis = patienceMillis;
    }

    /** What became of them. */
    enum Progress {
        /** There is nothing more to judge again. */
        NOTHING_LEFT,
        /** There may be more. */
        MORE_LEFT,
        /** The broker or the database is away; all that was not done is still due. */
        FAILED
    }

    /** Judges some of those that are due in these partitions. */
    Progress deliver(Collection<Integer> partitions) throws InterruptedException {
        try {
            List<Revalidation> due = history.due(partitions, AT_ONCE);
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (Revalidation revalidation : due) {
                Optional<ProducerRecord<byte[], byte[]>> event = event(revalidation);
                if (event.isPresent()) {
                    sent.add(producer.send(event.get()));
                }
            }
            for (Future<RecordMetadata> each : sent) {
                await(each);
            }
            history.done(due);
            return due.size() < AT_ONCE ? Progress.NOTHING_LEFT : Progress.MORE_LEFT;
        } catch (ExecutionException | TimeoutException | KafkaException | HistoryException e) {
            LOG.warnf("Judging again goes on later: %s", e.getCause() == null ? e : e.getCause());
            return Progress.FAILED;
        }
    }

    /** Nothing for what cannot be judged: it was put aside when it came in, or comes in again. */
    private Optional<ProducerRecord<byte[], byte[]>> event(Revalidation revalidation) {
        Optional<BudgetParsed> budget = revalidation.budget().filter(judge::canJudge);
        if (budget.isEmpty()) {
            LOG.warnf("Budget %s is not judged again: it cannot be read", revalidation.budgetId());
            return Optional.empty();
        }
        try {
            Optional<ProducerRecord<byte[], byte[]>> event = Optional.of(judge.validated(budget.get()));
            metrics.revalidated();
            return event;
        } catch (HistoryException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf("Budget %s is not judged again: %s", revalidation.budgetId(), e.getClass());
            return Optional.empty();
        }
    }

    private void await(Future<RecordMetadata> sent) throws ExecutionException, TimeoutException, InterruptedException {
        try {
            sent.get(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RecordTooLargeException)) {
                throw e;
            }
            LOG.error("Findings do not fit into a record any more; the last ones stay");
        }
    }
}
