package io.gouji.stack.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.model.event.Topics;
import io.gouji.stack.process.Compilers;
import io.gouji.stack.process.StackException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

    @TempDir
    Path directory;

    private EmbeddedKafka kafka;

    @BeforeEach
    void startBroker() {
        kafka = EmbeddedKafka.startWithTopics(directory);
    }

    @AfterEach
    void stopBroker() {
        kafka.stop();
    }

    @Test
    void keepsRecordsAndAddressWhenItIsStoppedOrKilled() throws Exception {
        String address = kafka.bootstrapServers();
        send(Topics.BUDGET_PARSED, "before", new byte[] {1});

        kafka.stop();
        assertThat(kafka.isRunning()).isFalse();
        kafka.start();
        send(Topics.BUDGET_PARSED, "between", new byte[] {2});
        kafka.kill();
        assertThat(kafka.pid()).isEqualTo(-1);
        kafka.start();
        send(Topics.BUDGET_PARSED, "after", new byte[] {3});

        assertThat(kafka.bootstrapServers()).isEqualTo(address);
        assertThat(receive(Topics.BUDGET_PARSED, 3))
                .extracting(ConsumerRecord::key)
                .containsExactlyInAnyOrder("before", "between", "after");
    }

    @Test
    void carriesAParsedBudgetOfTheLargestSize() throws Exception {
        byte[] large = new byte[Topics.MAX_RECORD_BYTES - 1024];

        send(Topics.BUDGET_PARSED, "large", large);

        assertThat(receive(Topics.BUDGET_PARSED, 1))
                .singleElement()
                .satisfies(record -> assertThat(record.value()).hasSameSizeAs(large));
    }

    @Test
    void hasTheTopicsOfThePipelineAndNoOthers() throws Exception {
        try (Admin admin = admin()) {
            Set<String> names = admin.listTopics().names().get(10, TimeUnit.SECONDS);

            assertThat(names)
                    .containsExactlyInAnyOrder(
                            "gouji.document.received.v1", "gouji.document.received.v1.dlq",
                            "gouji.document.rejected.v1", "gouji.document.rejected.v1.dlq",
                            "gouji.budget.parsed.v1", "gouji.budget.parsed.v1.dlq",
                            "gouji.budget.validated.v1", "gouji.budget.validated.v1.dlq",
                            "gouji.document.recognition.v1", "gouji.document.recognition.v1.dlq",
                            "gouji.finding.explained.v1", "gouji.finding.explained.v1.dlq",
                            "gouji.rule.settings.v1", "gouji.rule.settings.v1.dlq");
            assertThat(setting(admin, Topics.BUDGET_PARSED, "cleanup.policy")).isEqualTo("compact");
            assertThat(setting(admin, Topics.DOCUMENT_RECEIVED, "cleanup.policy"))
                    .isEqualTo("delete");
            assertThat(setting(admin, Topics.DOCUMENT_RECEIVED, "retention.ms")).isEqualTo("-1");
            assertThat(setting(admin, Topics.BUDGET_VALIDATED, "max.message.bytes"))
                    .isEqualTo("16777216");
        }
        assertThatThrownBy(() -> send("gouji.budget.pased.v1", "misspelt", new byte[0]))
                .hasMessageContaining("gouji.budget.pased.v1");
    }

    @Test
    void bringsAnOldTopicIntoTheFormOfToday() throws Exception {
        new TopicSetup(kafka.bootstrapServers())
                .createOrAdjust(PipelineTopics.all().stream()
                        .map(topic -> topic.configs(Map.of("max.message.bytes", "1000")))
                        .toList());

        new TopicSetup(kafka.bootstrapServers()).createOrAdjust(PipelineTopics.all());

        try (Admin admin = admin()) {
            assertThat(setting(admin, Topics.BUDGET_PARSED, "max.message.bytes"))
                    .isEqualTo("16777216");
        }
    }

    @Test
    void showsTheEndOfItsLogWhenItCannotStart() throws Exception {
        Path broken = Files.createDirectories(directory.resolve("broken"));
        Files.writeString(broken.resolve("log"), "a file where the records should go");
        EmbeddedKafka second = new EmbeddedKafka(broken, 0, Compilers.FIRST, broken.resolve("kafka.log"));

        assertThatThrownBy(second::start)
                .isInstanceOfSatisfying(
                        StackException.class, e -> assertThat(e.code()).isEqualTo(StackException.Code.COMPONENT_ENDED))
                .hasMessageContaining("kafka ended while starting")
                .hasMessageContaining(second.logFile().toString())
                .hasMessageContaining("io.gouji.stack.kafka.BrokerMain");
    }

    private void send(String topic, String key, byte[] value) throws Exception {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka.bootstrapServers(),
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topics.MAX_RECORD_BYTES,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                10_000);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get(30, TimeUnit.SECONDS);
        }
    }

    private List<ConsumerRecord<String, byte[]>> receive(String topic, int count) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG, "test",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        List<ConsumerRecord<String, byte[]>> received = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (received.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(received::add);
            }
        }
        return received;
    }

    private Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()));
    }

    private static String setting(Admin admin, String topic, String name) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Map<ConfigResource, Config> configs =
                admin.describeConfigs(List.of(resource)).all().get(10, TimeUnit.SECONDS);
        return Objects.requireNonNull(configs.get(resource)).get(name).value();
    }
}
