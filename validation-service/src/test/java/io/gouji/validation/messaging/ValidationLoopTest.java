package io.gouji.validation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.ModelJson;
import io.gouji.model.event.Topics;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.template.TemplateSets;
import io.gouji.validation.rule.RuleObserver;
import io.gouji.validation.setting.RuleBook;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the loop begins to read. */
class ValidationLoopTest {

    private static final TopicPartition PARTITION = new TopicPartition(Topics.BUDGET_PARSED, 0);

    private final ValidationMetrics metrics = new ValidationMetrics(new SimpleMeterRegistry());
    private final FakeHistory history = new FakeHistory();
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final RecordJudge judge = new RecordJudge(
            new RuleBook(RuleCatalogue.bundled(), TemplateSets.all(), RuleObserver.NONE),
            history,
            metrics,
            Clock.systemUTC());
    private final ValidationLoop loop = new ValidationLoop(
            consumer,
            new PartitionDelivery(judge, history, producer, 1_000),
            new DueRevalidations(history, judge, producer, metrics, 1_000),
            history,
            workers,
            new Backoff(Duration.ofMillis(1), Duration.ofMillis(1)),
            metrics);

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    @Test
    void goesOnWhereItWasWhereDisclosuresAreKept() throws Exception {
        readFrom(1);

        assertThat(producer.history()).hasSize(1);
        assertThat(consumer.committed(Set.of(PARTITION))).containsEntry(PARTITION, new OffsetAndMetadata(2));
    }

    @Test
    void readsFromTheBeginningWhereNothingIsKept() throws Exception {
        history.empty();

        readFrom(1);

        assertThat(producer.history()).hasSize(2);
        assertThat(consumer.committed(Set.of(PARTITION))).containsEntry(PARTITION, new OffsetAndMetadata(2));
    }

    /** Two records are there, of which the first ones were read before. */
    private void readFrom(long offset) throws Exception {
        List<byte[]> records = List.of(
                ModelJson.mapper().writeValueAsBytes(ParsedEvents.budget("first")),
                ModelJson.mapper().writeValueAsBytes(ParsedEvents.budget("second")));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.schedulePollTask(() -> {
            consumer.rebalance(List.of(PARTITION));
            consumer.seek(PARTITION, offset);
        });
        consumer.schedulePollTask(() -> {
            for (int i = 0; i < records.size(); i++) {
                if (i >= consumer.position(PARTITION)) {
                    consumer.addRecord(new ConsumerRecord<>(PARTITION.topic(), 0, i, new byte[0], records.get(i)));
                }
            }
        });
        consumer.schedulePollTask(loop::stop);
        loop.run();
    }
}
