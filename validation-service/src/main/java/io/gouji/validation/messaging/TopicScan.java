package io.gouji.validation.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Reads a whole topic from its beginning, beside all groups. Used by one thread. */
final class TopicScan implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    /**
     * Goes to the beginning.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker is away or does not have the topic
     */
    TopicScan(Consumer<byte[], byte[]> consumer, String topic) {
        this.consumer = consumer;
        this.partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /**
     * Reads until everything that is there was taken, what comes meanwhile included.
     *
     * @param stop asked between two portions whether to leave off
     */
    void toEnd(Taker taker, BooleanSupplier stop) throws InterruptedException {
        while (!stop.getAsBoolean() && remaining() > 0) {
            next(taker);
        }
    }

    /** Waits a moment for further records and takes them. */
    void next(Taker taker) throws InterruptedException {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        if (!records.isEmpty()) {
            taker.take(records);
        }
    }

    /** How many offsets are still to go, of the records that are there now. */
    long remaining() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
        return partitions.stream()
                .mapToLong(partition ->
                        Math.max(0, ends.getOrDefault(partition, 0L) - consumer.position(partition, PATIENCE)))
                .sum();
    }

    @Override
    public void close() {
        consumer.close(PATIENCE);
    }

    /** Takes a portion of the records; the scan goes on when it returns. */
    interface Taker {

        void take(ConsumerRecords<byte[], byte[]> records) throws InterruptedException;
    }
}
