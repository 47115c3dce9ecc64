package io.gouji.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import io.gouji.model.event.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What another system sees on the topics. */
@ExtendWith(RunningStack.class)
class EventsIT {

    @Test
    void everyEventIsACloudEventWithTheKeyOfItsTopic(Pipeline pipeline) {
        String document = pipeline.submit(
                "events.txt",
                DisclosureGenerator.generate(77_001, GenerationOptions.sound(Format.TABS, Size.SMALL))
                        .text()
                        .getBytes(StandardCharsets.UTF_8));
        String budget = pipeline.awaitEnd(document).budgetId().orElseThrow();

        Map<String, ConsumerRecord<String, String>> events = eventsOf(document, pipeline);

        assertThat(events).containsOnlyKeys(Topics.DOCUMENT_RECEIVED, Topics.BUDGET_PARSED, Topics.BUDGET_VALIDATED);
        events.forEach((topic, event) -> {
            assertThat(header(event, "ce_type")).isEqualTo(topic);
            assertThat(header(event, "ce_specversion")).isEqualTo("1.0");
            assertThat(header(event, "ce_id")).hasSize(36);
            assertThat(header(event, "ce_source")).isNotBlank();
            assertThat(event.key()).isEqualTo(topic.startsWith("gouji.budget") ? budget : document);
        });
    }

    private static Map<String, ConsumerRecord<String, String>> eventsOf(String document, Pipeline pipeline) {
        Map<String, ConsumerRecord<String, String>> events = new HashMap<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", pipeline.stack().bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            Topics.all()
                    .forEach(topic -> consumer.partitionsFor(topic)
                            .forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition()))));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(200))) {
                    if (isOf(document, event)) {
                        events.put(event.topic(), event);
                    }
                }
                return events.containsKey(Topics.BUDGET_VALIDATED) && events.size() >= 3;
            });
        }
        return events;
    }

    private static boolean isOf(String document, ConsumerRecord<String, String> event) {
        if (event.value() == null || !event.value().startsWith("{\"")) {
            return false;
        }
        JsonNode body = Pipeline.json(event.value());
        return body.path("documentId").asText().equals(document);
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
