package io.gouji.validation.messaging;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/** Remembers which partitions were gained and not looked at yet. Called by the consumer within a poll, in the thread of the loop. */
final class NewlyAssigned implements ConsumerRebalanceListener {

    private final Set<TopicPartition> partitions = new HashSet<>();

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> gained) {
        partitions.addAll(gained);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> lost) {
        partitions.removeAll(Set.copyOf(lost));
    }

    Set<TopicPartition> partitions() {
        return partitions;
    }

    void clear() {
        partitions.clear();
    }
}
