package io.gouji.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import io.gouji.model.event.Topics;
import io.gouji.stack.run.Component;
import io.gouji.stack.run.LocalStack;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of the stack fail while it works: nothing is lost, nothing is doubled, and it goes on by itself. */
class DisturbanceIT {

    private static LocalStack stack;
    private static Pipeline pipeline;

    @BeforeAll
    static void start() {
        stack = RunningStack.start();
        pipeline = new Pipeline(stack);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void withoutBrokerUploadsAreRefusedAndNothingIsHalfAccepted() {
        byte[] refused = disclosure(1);
        stack.component(Component.KAFKA).stop();

        HttpResponse<String> answer = pipeline.upload("refused.txt", BodyPublishers.ofByteArray(refused));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();

        stack.component(Component.KAFKA).start();

        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(pipeline.upload("again.txt", BodyPublishers.ofByteArray(refused))
                                .statusCode())
                        .isEqualTo(202));
        String document = Pipeline.json(pipeline.upload("again.txt", BodyPublishers.ofByteArray(refused))
                        .body())
                .path("documentId")
                .asText();
        assertThat(pipeline.awaitEnd(document).state()).isEqualTo("VALIDATED");
    }

    @Test
    void databaseKilledUnderLoadLosesAndDoublesNothing() {
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            documents.add(pipeline.submit("load-" + i + ".txt", disclosure(100 + i)));
            if (i == 20) {
                stack.component(Component.POSTGRESQL).kill();
            }
            if (i == 40) {
                stack.component(Component.POSTGRESQL).start();
            }
        }

        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(documents)
                        .allSatisfy(document -> assertThat(pipeline.status(document))
                                .hasValueSatisfying(
                                        status -> assertThat(status.state()).isEqualTo("VALIDATED"))));

        List<String> listed = pipeline.list("/api/v1/documents?limit=1000").stream()
                .map(item -> item.path("documentId").asText())
                .toList();
        assertThat(listed).doesNotHaveDuplicates().containsAll(documents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Topics.DOCUMENT_RECEIVED, Topics.DOCUMENT_REJECTED, Topics.BUDGET_PARSED, Topics.BUDGET_VALIDATED
            })
    void poisonGoesToTheDeadLettersAndThePartitionGoesOn(String topic) {
        Set<Integer> poisoned = poisonEveryPartition(topic);

        String document = pipeline.submit("after-" + topic + ".txt", disclosure(topic.hashCode()));

        assertThat(pipeline.awaitEnd(document).state()).isEqualTo("VALIDATED");
        List<ConsumerRecord<String, String>> letters = deadLetters(topic, poisoned.size());
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.value()).isEqualTo("{not an event");
            assertThat(letter.headers())
                    .anySatisfy(header -> assertThat(header.key()).contains("reason"));
        });
    }

    private static Set<Integer> poisonEveryPartition(String topic) {
        Set<Integer> partitions = new HashSet<>();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", stack.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.partitionsFor(topic).forEach(partition -> {
                send(producer, new ProducerRecord<>(topic, partition.partition(), "poison", "{not an event"));
                partitions.add(partition.partition());
            });
        }
        return partitions;
    }

    private static void send(KafkaProducer<String, String> producer, ProducerRecord<String, String> letter) {
        try {
            producer.send(letter).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ConsumerRecord<String, String>> deadLetters(String topic, int count) {
        List<ConsumerRecord<String, String>> letters = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", stack.bootstrapServers(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.deadLetters(topic)).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
                return letters.size() >= count;
            });
        }
        return letters;
    }

    private static byte[] disclosure(long seed) {
        return DisclosureGenerator.generate(seed, GenerationOptions.sound(Format.TABS, Size.SMALL))
                .text()
                .getBytes(StandardCharsets.UTF_8);
    }
}
