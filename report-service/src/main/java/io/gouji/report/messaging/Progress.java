package io.gouji.report.messaging;

import io.gouji.report.projection.Positions;
import io.gouji.report.projection.Positions.Position;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/** Compares where the views stand with how far the log goes. */
@ApplicationScoped
public class Progress {

    private static final int PATIENCE_MILLIS = 5_000;

    private final Admin admin;
    private final Positions positions;

    Progress(@Identifier("default-kafka-broker") Map<String, Object> broker, Positions positions) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        this.admin = Admin.create(settings);
        this.positions = positions;
    }

    /** All partitions of the topics, in order. Fails where the broker or the database is away. */
    public Uni<List<PartitionProgress>> ofAllPartitions() {
        return stage(admin.describeTopics(ProjectedTopics.ALL).allTopicNames().toCompletionStage())
                .chain(topics -> Uni.combine()
                        .all()
                        .unis(
                                offsets(topics, OffsetSpec.earliest()),
                                offsets(topics, OffsetSpec.latest()),
                                positions.all())
                        .asTuple())
                .map(answers -> compare(answers.getItem1(), answers.getItem2(), answers.getItem3()));
    }

    private Uni<Map<TopicPartition, ListOffsetsResultInfo>> offsets(
            Map<String, TopicDescription> topics, OffsetSpec wanted) {
        Map<TopicPartition, OffsetSpec> request = new HashMap<>();
        topics.forEach((name, topic) -> topic.partitions()
                .forEach(partition -> request.put(new TopicPartition(name, partition.partition()), wanted)));
        return stage(admin.listOffsets(request).all().toCompletionStage());
    }

    private static <T> Uni<T> stage(CompletionStage<T> stage) {
        return Uni.createFrom().completionStage(stage);
    }

    private static List<PartitionProgress> compare(
            Map<TopicPartition, ListOffsetsResultInfo> first,
            Map<TopicPartition, ListOffsetsResultInfo> end,
            List<Position> positions) {
        Map<TopicPartition, Long> standing = positions.stream()
                .collect(Collectors.toMap(
                        position -> new TopicPartition(position.topic(), position.partition()), Position::next));
        List<PartitionProgress> progress = new ArrayList<>();
        end.forEach((partition, last) -> {
            ListOffsetsResultInfo beginning = first.get(partition);
            long from = beginning == null ? 0 : beginning.offset();
            long next = Math.max(from, standing.getOrDefault(partition, Positions.BEGINNING));
            progress.add(new PartitionProgress(partition.topic(), partition.partition(), from, next, last.offset()));
        });
        progress.sort(Comparator.comparing(PartitionProgress::topic).thenComparing(PartitionProgress::partition));
        return progress;
    }

    @PreDestroy
    void close() {
        admin.close(Duration.ofMillis(PATIENCE_MILLIS));
    }

    /**
     * How far the views are in one partition.
     *
     * @param first offset of the first record the topic still has
     * @param next offset of the next record to apply
     * @param end offset behind the last record
     */
    public record PartitionProgress(String topic, int partition, long first, long next, long end) {

        /** Offsets still to go; compaction may have taken the records of some of them. */
        public long remaining() {
            return Math.max(0, end - next);
        }
    }
}
