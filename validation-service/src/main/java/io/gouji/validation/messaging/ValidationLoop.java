package io.gouji.validation.messaging;

import io.gouji.model.event.Topics;
import io.gouji.validation.history.History;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * The way of the records: take some, deliver those of each partition, and only then tell the broker how far they are done.
 * Where a delivery failed, go back to the first record that is not done, rest, and take it up again. What is judged twice
 * has the same id both times. Between the records, what others have touched is judged again.
 */
final class ValidationLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(ValidationLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Consumer<byte[], byte[]> consumer;
    private final PartitionDelivery delivery;
    private final DueRevalidations revalidations;
    private final History history;
    private final NewlyAssigned newlyAssigned = new NewlyAssigned();
    private final ExecutorService workers;
    private final Backoff backoff;
    private final ValidationMetrics metrics;

    private boolean moreToRevalidate;
    private volatile boolean stopped;
    private volatile Instant lastRound = Instant.now();

    ValidationLoop(
            Consumer<byte[], byte[]> consumer,
            PartitionDelivery delivery,
            DueRevalidations revalidations,
            History history,
            ExecutorService workers,
            Backoff backoff,
            ValidationMetrics metrics) {
        this.consumer = consumer;
        this.delivery = delivery;
        this.revalidations = revalidations;
        this.history = history;
        this.workers = workers;
        this.backoff = backoff;
        this.metrics = metrics;
    }

    @Override
    public void run() {
        consumer.subscribe(List.of(Topics.BUDGET_PARSED), newlyAssigned);
        while (!stopped) {
            lastRound = Instant.now();
            try {
                round();
            } catch (WakeupException e) {
                LOG.debug("Woken up to stop");
            } catch (InterruptedException | InterruptException e) {
                Thread.currentThread().interrupt();
                stopped = true;
            } catch (RuntimeException e) {
                recover(e);
            }
        }
    }

    /** Polling failed: no records were taken. */
    private void recover(RuntimeException failure) {
        try {
            rest("Polling failed: " + failure);
        } catch (RuntimeException e) {
            LOG.debug("Resting failed, too", e);
        }
    }

    private void round() throws InterruptedException {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(moreToRevalidate ? Duration.ZERO : POLL);
        if (!newlyAssigned.partitions().isEmpty()) {
            putBack(records);
            startAgainWhereNothingIsKept();
            return;
        }
        boolean complete = records.isEmpty() || deliverAndCommit(records);
        DueRevalidations.Progress progress = revalidations.deliver(assignedPartitions());
        moreToRevalidate = progress == DueRevalidations.Progress.MORE_LEFT;
        if (complete && progress != DueRevalidations.Progress.FAILED) {
            backoff.reset();
        } else {
            rest("Not all records were delivered");
        }
    }

    private void startAgainWhereNothingIsKept() {
        Set<Integer> unknown = history.unknown(newlyAssigned.partitions().stream()
                .map(TopicPartition::partition)
                .toList());
        List<TopicPartition> again = newlyAssigned.partitions().stream()
                .filter(partition -> unknown.contains(partition.partition()))
                .toList();
        if (!again.isEmpty()) {
            LOG.infof("No disclosures are kept of %s: read from the beginning", again);
            consumer.seekToBeginning(again);
            // Told to the broker at once: who goes on after us must not skip what we have not kept yet.
            Map<TopicPartition, OffsetAndMetadata> beginnings = new HashMap<>();
            again.forEach(partition -> beginnings.put(partition, new OffsetAndMetadata(consumer.position(partition))));
            consumer.commitSync(beginnings);
        }
        newlyAssigned.clear();
    }

    private Set<Integer> assignedPartitions() {
        return consumer.assignment().stream().map(TopicPartition::partition).collect(Collectors.toSet());
    }

    /** Whether all records are done with. */
    private boolean deliverAndCommit(ConsumerRecords<byte[], byte[]> records) throws InterruptedException {
        boolean complete = true;
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (Map.Entry<TopicPartition, Integer> each : deliver(records).entrySet()) {
            List<ConsumerRecord<byte[], byte[]>> ofPartition = records.records(each.getKey());
            int done = each.getValue();
            if (done > 0) {
                offsets.put(
                        each.getKey(),
                        new OffsetAndMetadata(ofPartition.get(done - 1).offset() + 1));
            }
            if (done < ofPartition.size()) {
                complete = false;
                consumer.seek(each.getKey(), ofPartition.get(done).offset());
            }
        }
        commit(offsets);
        return complete;
    }

    /** How many records of each partition are done with. */
    private Map<TopicPartition, Integer> deliver(ConsumerRecords<byte[], byte[]> records) throws InterruptedException {
        Map<TopicPartition, Future<Integer>> work = new LinkedHashMap<>();
        for (TopicPartition partition : records.partitions()) {
            work.put(partition, workers.submit(() -> delivery.deliver(records.records(partition))));
        }
        Map<TopicPartition, Integer> done = new LinkedHashMap<>();
        for (Map.Entry<TopicPartition, Future<Integer>> each : work.entrySet()) {
            done.put(each.getKey(), result(each.getValue()));
        }
        return done;
    }

    private static int result(Future<Integer> work) throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            LOG.errorf("A worker failed: %s", e.getCause());
            return 0;
        }
    }

    private void commit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        if (offsets.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(offsets);
        } catch (WakeupException e) {
            consumer.commitSync(offsets);
            throw e;
        } catch (KafkaException e) {
            // They will be judged again, by us or by who has the partitions now, and sent with the same ids.
            LOG.warnf("The broker was not told what is done: %s", e.toString());
        }
    }

    private void rest(String why) {
        Duration pause = backoff.next();
        LOG.warnf("%s, goes on in %s", why, pause);
        metrics.retried();
        Instant until = Instant.now().plus(pause);
        try {
            // Polling without reading keeps the partitions; one that is gained meanwhile is read later.
            while (!stopped && Instant.now().isBefore(until)) {
                consumer.pause(consumer.assignment());
                putBack(consumer.poll(POLL.compareTo(pause) < 0 ? POLL : pause));
            }
        } finally {
            consumer.resume(consumer.paused());
        }
    }

    private void putBack(ConsumerRecords<byte[], byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            consumer.seek(partition, records.records(partition).get(0).offset());
        }
    }

    /** Ends after the present round. */
    void stop() {
        stopped = true;
        consumer.wakeup();
    }

    /** When the present round began. A loop that hangs does not begin new ones. */
    Instant lastRound() {
        return lastRound;
    }
}
