package io.gouji.stack.kafka;

import io.gouji.model.event.Topics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of the pipeline as the local broker holds them, each with its dead letter topic. */
public final class PipelineTopics {
    /** As many as there are likely to be replicas of one service on one machine. */
    private static final int PARTITIONS = 3;

    private static final short REPLICATION_FACTOR = 1;

    private PipelineTopics() {}

    /**
     * All topics, those of dead letters included.
     *
     * <p>The topics of documents keep every record for ever: they are the memory of what came in. Those of budgets are
     * compacted: the latest revision of each budget stays. Dead letters are kept until a person has looked at them.
     */
    public static List<NewTopic> all() {
        return Stream.concat(Topics.all().stream(), Topics.internal().stream())
                .flatMap(name -> Stream.of(topic(name, cleanupPolicy(name)), deadLetters(name)))
                .toList();
    }

    private static String cleanupPolicy(String name) {
        return Topics.compacted().contains(name)
                ? TopicConfig.CLEANUP_POLICY_COMPACT
                : TopicConfig.CLEANUP_POLICY_DELETE;
    }

    private static NewTopic deadLetters(String name) {
        return topic(Topics.deadLetters(name), TopicConfig.CLEANUP_POLICY_DELETE);
    }

    private static NewTopic topic(String name, String cleanupPolicy) {
        return new NewTopic(name, Optional.of(PARTITIONS), Optional.of(REPLICATION_FACTOR))
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        cleanupPolicy,
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(Topics.MAX_RECORD_BYTES)));
    }
}
