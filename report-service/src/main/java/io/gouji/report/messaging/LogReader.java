package io.gouji.report.messaging;

import io.gouji.report.projection.PartitionStep;
import io.gouji.report.projection.Positions;
import io.gouji.report.projection.Positions.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Reads the log from where the views stand. The group only shares the partitions out among replicas; where to go on in each
 * of them is what the database says. Used by one thread.
 */
final class LogReader implements ConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(LogReader.class);
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(10);

    private final Consumer<byte[], byte[]> consumer;
    private final Positions positions;
    private final Await database;

    /** Where the views stand in the partitions whose position is known; the consumer was sent there. */
    private final Map<TopicPartition, Long> standing = new HashMap<>();

    LogReader(Consumer<byte[], byte[]> consumer, Positions positions, Await database) {
        this.consumer = consumer;
        this.positions = positions;
        this.database = database;
        consumer.subscribe(ProjectedTopics.ALL, this);
    }

    /** The next records, and the step they take the views in each partition. Both are empty where there is nothing new. */
    Portion next(Duration patience) {
        goToPositions();
        ConsumerRecords<byte[], byte[]> polled = consumer.poll(patience);
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        List<PartitionStep> steps = new ArrayList<>();
        // A partition gained during this poll was read from somewhere else; it is read again from its position.
        standing.forEach((partition, from) -> {
            records.addAll(polled.records(partition));
            long to = consumer.position(partition, BROKER_PATIENCE);
            if (to != from) {
                steps.add(new PartitionStep(partition.topic(), partition.partition(), from, to));
            }
        });
        return new Portion(records, steps);
    }

    /** The views have taken these steps. What the broker is told of it serves those who watch the lag, nothing else. */
    void taken(List<PartitionStep> steps) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (PartitionStep step : steps) {
            TopicPartition partition = new TopicPartition(step.topic(), step.partition());
            standing.put(partition, step.to());
            offsets.put(partition, new OffsetAndMetadata(step.to()));
        }
        consumer.commitAsync(offsets, (told, failure) -> {
            if (failure != null) {
                LOG.debugf("The broker was not told of the progress: %s", failure);
            }
        });
    }

    /** Whether the views still stand where this reader believes; they do not when they were emptied to be rebuilt. */
    boolean isWhereViewsAre() {
        Map<TopicPartition, Long> stored = stored(database.answer(positions::all));
        return standing.entrySet().stream().allMatch(known -> known.getValue().equals(stored.get(known.getKey())));
    }

    /** Reads the positions again before anything else is read. */
    void forgetPositions() {
        standing.clear();
    }

    /** Waits without reading, and without losing the partitions to other replicas. */
    void rest(Duration pause) {
        forgetPositions();
        consumer.pause(consumer.assignment());
        // Returns early when records of a partition come that was gained just now; its records are read again later.
        consumer.poll(pause);
        consumer.resume(consumer.assignment());
    }

    private void goToPositions() {
        Set<TopicPartition> unknown = new HashSet<>(consumer.assignment());
        unknown.removeAll(standing.keySet());
        if (unknown.isEmpty()) {
            return;
        }
        List<Position> wanted = unknown.stream()
                .map(partition -> new Position(partition.topic(), partition.partition(), Positions.BEGINNING))
                .toList();
        Map<TopicPartition, Long> stored = stored(database.answer(() -> positions.including(wanted)));
        for (TopicPartition partition : unknown) {
            long next = stored.getOrDefault(partition, Positions.BEGINNING);
            if (next == Positions.BEGINNING) {
                consumer.seekToBeginning(Set.of(partition));
            } else {
                consumer.seek(partition, next);
            }
            standing.put(partition, next);
        }
        LOG.debugf("Goes on at %s", standing);
    }

    private static Map<TopicPartition, Long> stored(List<Position> positions) {
        return positions.stream()
                .collect(Collectors.toMap(
                        position -> new TopicPartition(position.topic(), position.partition()), Position::next));
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        standing.keySet().removeAll(partitions);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        standing.keySet().removeAll(partitions);
    }

    /** What was read at once. */
    record Portion(List<ConsumerRecord<byte[], byte[]>> records, List<PartitionStep> steps) {}
}
