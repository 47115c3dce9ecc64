package io.gouji.validation.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.gouji.model.ModelJson;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.BudgetValidated;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deployment sets rules, sees beforehand what that changes, and has everything judged again. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class SettingsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String RULE = "/api/v1/settings/rules/ARI-TOT-01";
    private static final String OFF = "{\"enabled\": false, \"person\": \"张三\", \"reason\": \"试点期间停用\"}";
    private static final String AS_IN_CATALOGUE = "{\"person\": \"张三\", \"reason\": \"恢复\"}";

    private Log log;

    @BeforeEach
    void open() {
        log = new Log(Broker.kafka().bootstrapServers());
    }

    @AfterEach
    void close() {
        put(RULE, AS_IN_CATALOGUE).then().statusCode(200);
        log.close();
    }

    @Test
    void previewTellsWhatARevalidationThenDoes() throws Exception {
        BudgetParsed budget = ParsedEvents.budget("settings");
        log.append(ParsedEvents.record(budget));
        await().atMost(PATIENCE).until(() -> log.validated(key(budget)).size() == 1);

        JsonNode preview =
                finished(post("/api/v1/previews", "{\"rules\": [{\"ruleId\": \"ARI-TOT-01\", \"enabled\": false}]}"));
        put(RULE, OFF).then().statusCode(200).body("enabled", equalTo(false)).body("person", equalTo("张三"));
        JsonNode revalidation = finished(post("/api/v1/revalidations", ""));
        await().atMost(PATIENCE).until(() -> log.validated(key(budget)).size() == 2);

        BudgetValidated before = event(log.validated(key(budget)).get(0));
        BudgetValidated after = event(log.validated(key(budget)).get(1));
        assertThat(preview.at("/result/appear").asInt()).isZero();
        assertThat(preview.at("/result/rules/0/ruleId").asText()).isEqualTo("ARI-TOT-01");
        assertThat(preview.at("/result/rules/0/vanish").asInt())
                .isEqualTo(preview.at("/result/vanish").asInt())
                .isPositive();
        assertThat(preview.at("/settingsVersion").asText())
                .isEqualTo(revalidation.at("/settingsVersion").asText());
        assertThat(violations(before)).contains("ARI-TOT-01");
        assertThat(violations(after)).doesNotContain("ARI-TOT-01");
        assertThat(violations(before)).containsAll(violations(after));
        assertThat(before.settings()).isNull();
        assertThat(after.settings()).isNotNull().satisfies(settings -> {
            assertThat(settings.version())
                    .isEqualTo(revalidation.at("/settingsVersion").asText());
            assertThat(settings.rules()).extracting(rule -> rule.ruleId()).containsExactly("ARI-TOT-01");
        });
        assertThat(after.findings())
                .filteredOn(finding -> finding.ruleId().equals("ARI-TOT-01"))
                .extracting(Finding::reason)
                .containsExactly("SWITCHED_OFF");
        assertThat(revalidation.at("/result/outdated").asBoolean()).isFalse();
    }

    @Test
    void revalidationTwiceGivesTheSameIds() throws Exception {
        BudgetParsed budget = ParsedEvents.budget("again");
        log.append(ParsedEvents.record(budget));
        await().atMost(PATIENCE).until(() -> log.validated(key(budget)).size() == 1);

        finished(post("/api/v1/revalidations", ""));
        finished(post("/api/v1/revalidations", ""));

        await().atMost(PATIENCE).until(() -> log.validated(key(budget)).size() == 3);
        assertThat(log.validated(key(budget)))
                .extracting(record -> Log.header(record, "ce_id"))
                .containsOnly(Log.header(log.validated(key(budget)).get(0), "ce_id"));
        assertThat(log.validated(key(budget)))
                .extracting(record -> event(record).findings())
                .containsOnly(event(log.validated(key(budget)).get(0)).findings());
    }

    @Test
    void settingsThatCannotBeAreRefusedWithWhatCan() {
        put("/api/v1/settings/rules/PLA-02", "{\"parameters\": {\"ratio\": 1}, \"person\": \"张三\", \"reason\": \"x\"}")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("UNKNOWN_PARAMETER"))
                .body("message.zh", containsString("amount、percent"))
                .body("message.en", containsString("amount, percent"));
        put(
                        "/api/v1/settings/rules/PLA-02",
                        "{\"parameters\": {\"percent\": -1}, \"person\": \"张三\", \"reason\": \"x\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID_VALUE"));
        put(RULE, "{\"severity\": \"FATAL\", \"person\": \"张三\", \"reason\": \"x\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID_VALUE"));
        put(RULE, "{\"enabld\": false, \"person\": \"张三\", \"reason\": \"x\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_FIELD"));
        put(RULE, "{\"enabled\": false}").then().statusCode(422).body("code", equalTo("MISSING_FIELD"));
        put(RULE, "{\"enabled\": ").then().statusCode(400).body("code", equalTo("INVALID_JSON"));
        put("/api/v1/settings/rules/NO-SUCH", OFF).then().statusCode(404).body("code", equalTo("RULE_NOT_FOUND"));
        post("/api/v1/previews", "{\"rules\": [{\"ruleId\": \"NO-SUCH\"}]}")
                .then()
                .statusCode(404)
                .body("code", equalTo("RULE_NOT_FOUND"));
        given().get("/api/v1/previews/7").then().statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
        given().header("Sec-Fetch-Site", "cross-site")
                .post("/api/v1/revalidations")
                .then()
                .statusCode(403)
                .body("code", equalTo("CHANGES_NOT_ALLOWED"));
    }

    @Test
    void settingsAreListedBesideTheCatalogue() {
        put(RULE, "{\"severity\": \"WARNING\", \"person\": \"张三\", \"reason\": \"口径\"}")
                .then()
                .statusCode(200);

        given().get("/api/v1/settings/rules")
                .then()
                .statusCode(200)
                .body("settingsVersion", not(equalTo("default")))
                .body("items.find { it.ruleId == 'ARI-TOT-01' }.severity", equalTo("WARNING"))
                .body("items.find { it.ruleId == 'ARI-TOT-01' }.severityInCatalogue", equalTo("ERROR"))
                .body("items.find { it.ruleId == 'ARI-TOT-01' }.asInCatalogue", equalTo(false))
                .body("items.ruleId", hasItem("PLA-02"));
    }

    private static Response put(String path, String body) {
        return given().contentType("application/json").body(body).put(path);
    }

    private static Response post(String path, String body) {
        return given().contentType("application/json").body(body).post(path);
    }

    private static JsonNode finished(Response accepted) throws Exception {
        assertThat(accepted.statusCode()).isEqualTo(202);
        String location = accepted.header("Location");
        await().atMost(PATIENCE)
                .until(() -> !List.of("WAITING", "RUNNING")
                        .contains(given().get(location).jsonPath().getString("state")));
        JsonNode status = ModelJson.mapper().readTree(given().get(location).asByteArray());
        assertThat(status.path("state").asText()).as("%s", status).isEqualTo("DONE");
        return status;
    }

    private static String key(BudgetParsed budget) {
        return budget.budgetId().toString();
    }

    private static BudgetValidated event(ConsumerRecord<String, byte[]> record) {
        try {
            return ModelJson.mapper().readValue(record.value(), BudgetValidated.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> violations(BudgetValidated event) {
        return event.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .map(Finding::ruleId)
                .toList();
    }
}
