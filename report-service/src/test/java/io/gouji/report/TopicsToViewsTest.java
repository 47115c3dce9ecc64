package io.gouji.report;

import static io.gouji.report.Disclosures.document;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.event.Topics;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the topics into the views, through whatever happens to records, broker and database. */
@ServiceTest
class TopicsToViewsTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T07:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Log log;

    @BeforeEach
    void openLog() {
        log = new Log();
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Test
    void aDocumentIsFollowedFromReceptionToFindings() {
        Story story = new Story(200_001);

        log.append(story.document().received());
        awaitState(story, "RECEIVED");
        log.append(story.parsed());
        awaitState(story, "PARSED");
        log.append(story.validated());
        awaitState(story, "VALIDATED");
    }

    @Test
    void findingsThatOvertakeTheirFiguresWaitForThem() {
        Story story = new Story(200_002);
        Story marker = new Story(200_003);

        log.append(story.validated(), marker.document().received());
        awaitState(marker, "RECEIVED");
        given().get(story.path()).then().statusCode(404);
        log.append(story.parsed());

        awaitState(story, "VALIDATED");
    }

    static List<ProducerRecord<String, byte[]>> poison() {
        Story story = new Story(200_010);
        byte[] noJson = "not JSON".getBytes(StandardCharsets.UTF_8);
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        List<String> projected = new ArrayList<>(Topics.all());
        projected.remove(Topics.RULE_SETTINGS);
        for (String topic : projected) {
            records.add(Events.record(topic, "poison", MORNING, noJson));
            records.add(Events.record(topic, "poison", MORNING, "{}".getBytes(StandardCharsets.UTF_8)));
            records.add(new ProducerRecord<>(topic, "poison", story.parsed().value()));
            records.add(new ProducerRecord<>(topic, "poison", null));
        }
        BudgetDocument unstorable = document(Disclosures.header("单位\u0000", 2025, null));
        records.add(story.document().parsed(unstorable, "1.0"));
        return records;
    }

    @ParameterizedTest
    @MethodSource("poison")
    void aRecordThatCanNeverBeAppliedGoesToTheDeadLettersAndThePartitionGoesOn(ProducerRecord<String, byte[]> poison) {
        Story story = new Story(200_011);
        int before = Log.deadLetters(poison.topic()).size();

        log.append(
                new ProducerRecord<>(poison.topic(), 0, poison.key(), poison.value(), poison.headers()),
                inPartition(0, story.document().receivedAgain(Instant.now()).received()));

        await().atMost(PATIENCE).until(() -> Log.deadLetters(poison.topic()).size() > before);
        ConsumerRecord<String, byte[]> letter = Log.deadLetters(poison.topic()).stream()
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(letter.value()).isEqualTo(poison.value());
        assertThat(letter.key()).isEqualTo(poison.key());
        assertThat(header(letter, "dead-letter-topic")).isEqualTo(poison.topic());
        assertThat(header(letter, "dead-letter-partition")).isEqualTo("0");
        assertThat(header(letter, "dead-letter-code"))
                .isIn("UNREADABLE", "INVALID_EVENT", "NOT_OUR_EVENT", "EMPTY_RECORD");
        assertThat(header(letter, "dead-letter-reason")).isNotBlank();
        awaitState(story, "RECEIVED");
        awaitCurrent();
    }

    @Test
    void whatTheDatabaseRefusesIsGivenUpAloneAndCountedAsBug() throws SQLException {
        Story refused = new Story(200_020);
        List<Story> others =
                IntStream.range(200_021, 200_030).mapToObj(Story::new).toList();
        execute("alter table budget add constraint refuses check (organisation <> '" + refused.organisation() + "')");
        try {
            List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
            records.add(refused.parsed());
            others.forEach(story -> records.add(story.parsed()));
            log.append(records);

            others.forEach(story -> awaitState(story, "PARSED"));
            await().atMost(PATIENCE)
                    .until(() -> Log.deadLetters(Topics.BUDGET_PARSED).stream()
                            .anyMatch(letter -> "BUG".equals(header(letter, "dead-letter-code"))));
        } finally {
            execute("alter table budget drop constraint refuses");
        }
        given().get(refused.path()).then().statusCode(404);
        assertThat(given().get("/q/metrics").asString())
                .containsPattern("gouji_records_dead_lettered_total\\{cause=\"bug\".*\\} 1");
    }

    @Test
    void aDatabaseThatIsKilledUnderLoadLosesAndDoublesNothing() {
        List<Story> stories =
                IntStream.range(210_000, 210_200).mapToObj(Story::new).toList();
        stories.subList(0, 100).forEach(story -> log.append(story.all()));
        awaitState(stories.get(5), "VALIDATED");

        BrokerAndDatabase.postgres().kill();
        stories.subList(100, 200).forEach(story -> log.append(story.all()));
        given().get("/api/v1/budgets")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("UNAVAILABLE"));
        given().get("/q/health/ready").then().statusCode(503);
        given().get("/q/health/live").then().statusCode(200);
        BrokerAndDatabase.postgres().start();

        stories.forEach(story -> awaitState(story, "VALIDATED"));
        awaitCurrent();
        String ours = " where document_id between '" + stories.get(0).document().documentId() + "' and '"
                + stories.get(199).document().documentId() + "'";
        assertThat(StoredViews.number("select count(*) from document" + ours)).isEqualTo(200);
        assertThat(StoredViews.number("select count(*) from budget" + ours)).isEqualTo(200);
        assertThat(StoredViews.number("select count(*) from finding" + ours))
                .isEqualTo(200L * Disclosures.findings().size());
    }

    @Test
    void aBrokerThatIsKilledAndComesBackIsReadOn() {
        Story before = new Story(220_000);
        Story after = new Story(220_001);
        log.append(before.all());
        awaitState(before, "VALIDATED");

        BrokerAndDatabase.kafka().kill();
        given().get(before.path()).then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
        BrokerAndDatabase.kafka().start();
        log.append(after.all());

        awaitState(after, "VALIDATED");
    }

    @Test
    void theViewsCanBeMadeAgainFromTheTopicsWhileRequestsAreServed() {
        List<Story> stories =
                IntStream.range(230_000, 230_020).mapToObj(Story::new).toList();
        stories.forEach(story -> log.append(story.all()));
        stories.forEach(story -> awaitState(story, "VALIDATED"));
        awaitCurrent();
        List<?> expected = views(stories);

        given().post("/api/v1/views/rebuild").then().statusCode(202).body("rebuiltAt", notNullValue());
        given().get("/api/v1/budgets").then().statusCode(200);

        stories.forEach(story -> awaitState(story, "VALIDATED"));
        awaitCurrent();
        assertThat(views(stories)).isEqualTo(expected);
    }

    @Test
    void aPageOfAnotherSiteCannotStartARebuild() {
        given().header("Sec-Fetch-Site", "cross-site")
                .post("/api/v1/views/rebuild")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("REBUILD_NOT_ALLOWED"));
    }

    private static List<?> views(List<Story> stories) {
        return StoredViews.of(
                stories.stream().map(story -> story.document().documentId()).toList(),
                stories.stream().map(Story::organisation).toList());
    }

    private static void awaitState(Story story, String state) {
        await(story.path())
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(state(story.path())).isEqualTo(state));
    }

    private static void awaitCurrent() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(state("/api/v1/views")).isEqualTo("CURRENT"));
    }

    private static @Nullable String state(String path) {
        return given().get(path).jsonPath().getString("state");
    }

    private static ProducerRecord<String, byte[]> inPartition(int partition, ProducerRecord<String, byte[]> record) {
        return new ProducerRecord<>(record.topic(), partition, record.key(), record.value(), record.headers());
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(BrokerAndDatabase.jdbcUrl());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** A document with a budget of its own. */
    private record Story(int number) {

        Events document() {
            return Events.ofDocument(number, MORNING);
        }

        String organisation() {
            return "第" + number + "号单位";
        }

        String path() {
            return "/api/v1/documents/" + document().documentId();
        }

        ProducerRecord<String, byte[]> parsed() {
            return document().parsed(Disclosures.document(Disclosures.header(organisation(), 2024, "653001")), "1.0");
        }

        ProducerRecord<String, byte[]> validated() {
            return document()
                    .validated(Disclosures.document(Disclosures.header(organisation(), 2024, "653001")), "1.0", "1.0");
        }

        List<ProducerRecord<String, byte[]>> all() {
            return List.of(document().received(), parsed(), validated());
        }
    }
}
