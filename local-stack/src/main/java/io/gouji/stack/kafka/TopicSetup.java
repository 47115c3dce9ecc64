package io.gouji.stack.kafka;

import io.gouji.stack.process.StackException;
import io.gouji.stack.process.StackException.Code;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;

/** Brings the topics of a broker into the form the pipeline needs, whatever it finds there. */
public final class TopicSetup {
    private static final int PATIENCE_SECONDS = 60;

    private final String bootstrapServers;

    public TopicSetup(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Creates the topics that are missing, and gives those that exist the settings asked for (a data directory may come
     * from an earlier version). The number of partitions of an existing topic stays: records of one key must stay in order.
     */
    public void createOrAdjust(Collection<NewTopic> topics) {
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_SECONDS * 1000))) {
            Set<String> existing = get(admin.listTopics().names());
            List<NewTopic> missing = topics.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            get(admin.createTopics(missing).all());

            Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
            for (NewTopic topic : topics) {
                if (existing.contains(topic.name())) {
                    changes.put(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), settings(topic));
                }
            }
            get(admin.incrementalAlterConfigs(changes).all());
        }
    }

    private static Collection<AlterConfigOp> settings(NewTopic topic) {
        return topic.configs().entrySet().stream()
                .map(setting -> new AlterConfigOp(new ConfigEntry(setting.getKey(), setting.getValue()), OpType.SET))
                .toList();
    }

    private <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new StackException(
                    Code.SERVICE_UNREACHABLE, "the broker at " + bootstrapServers + " did not set up the topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException(Code.SERVICE_UNREACHABLE, "interrupted while setting up topics", e);
        }
    }
}
