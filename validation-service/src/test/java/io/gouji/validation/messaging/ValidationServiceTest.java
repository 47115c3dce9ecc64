package io.gouji.validation.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.gouji.model.ModelJson;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.BudgetValidated;
import io.gouji.model.event.Topics;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.validation.rule.DisclosureBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service as its neighbours see it, on a real broker. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class ValidationServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Log log;

    @BeforeEach
    void open() {
        log = new Log(Broker.kafka().bootstrapServers());
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void parsedBudgetComesOutValidated() throws Exception {
        BudgetParsed budget = ParsedEvents.budget("validated");

        log.append(ParsedEvents.record(budget));

        ConsumerRecord<String, byte[]> record = validated(budget).get(0);
        BudgetValidated event = ModelJson.mapper().readValue(record.value(), BudgetValidated.class);
        assertThat(Log.header(record, "ce_type")).isEqualTo(Topics.BUDGET_VALIDATED);
        assertThat(Log.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(Log.header(record, "ce_subject")).isEqualTo(budget.documentId());
        assertThat(Log.header(record, "content-type")).isEqualTo("application/json");
        assertThat(event.documentId()).isEqualTo(budget.documentId());
        assertThat(event.receivedAt()).isEqualTo(budget.receivedAt());
        assertThat(event.parserVersion()).isEqualTo("1");
        assertThat(event.catalogueVersion()).isEqualTo(RuleCatalogue.bundled().version());
        assertThat(event.findings())
                .filteredOn(finding -> finding.ruleId().equals("ARI-TOT-01"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
                    assertThat(finding.difference()).isEqualByComparingTo("-1.00");
                });
    }

    @Test
    void whatIsDeliveredTwiceHasTheSameId() throws Exception {
        BudgetParsed budget = ParsedEvents.budget("twice");

        log.append(ParsedEvents.record(budget));
        log.append(ParsedEvents.record(budget));

        await().atMost(PATIENCE).until(() -> validated(budget).size() == 2);
        assertThat(validated(budget))
                .extracting(record -> Log.header(record, "ce_id"))
                .containsOnly(ValidatedBudget.idOf(
                                new BudgetValidated(
                                        budget.documentId(),
                                        budget.budgetId(),
                                        budget.receivedAt(),
                                        "1",
                                        RuleCatalogue.bundled().version(),
                                        List.of(),
                                        List.of()),
                                "")
                        .toString());
    }

    @Test
    void poisonIsPutAsideAndItsPartitionGoesOn() throws Exception {
        BudgetParsed behind = ParsedEvents.budget("behind poison");
        String key = behind.budgetId().toString();
        byte[] poison = "{\"documentId\": 1, ".getBytes(StandardCharsets.UTF_8);

        log.append(ParsedEvents.record(key, poison));
        log.append(ParsedEvents.record(behind));

        assertThat(validated(behind)).hasSize(1);
        await().atMost(PATIENCE).until(() -> !log.deadLetters(key).isEmpty());
        ConsumerRecord<String, byte[]> letter = log.deadLetters(key).get(0);
        assertThat(letter.value()).isEqualTo(poison);
        assertThat(Log.header(letter, "dead-letter-code")).isEqualTo("INVALID_JSON");
        assertThat(Log.header(letter, "dead-letter-reason")).contains("line 1");
        assertThat(Log.header(letter, "dead-letter-topic")).isEqualTo(Topics.BUDGET_PARSED);
        assertThat(Log.header(letter, "dead-letter-offset")).matches("\\d+");
        assertThat(Log.header(letter, "ce_type")).isEqualTo(Topics.BUDGET_PARSED);
    }

    @Test
    void documentOfManyMegabytesIsValidated() throws Exception {
        DisclosureBuilder disclosure = DisclosureBuilder.disclosure();
        for (int row = 0; row < 30_000; row++) {
            disclosure.figure("T7[208-01-09/第" + row + "个项目].1", "1.00");
        }
        BudgetParsed budget = ParsedEvents.budget("large", disclosure.build());
        assertThat(ModelJson.mapper().writeValueAsBytes(budget)).hasSizeGreaterThan(8 * 1024 * 1024);

        log.append(ParsedEvents.record(budget));

        List<Finding> findings = ModelJson.mapper()
                .readValue(validated(budget).get(0).value(), BudgetValidated.class)
                .findings();
        assertThat(findings)
                .filteredOn(finding -> finding.ruleId().equals("ARI-PRJ-02"))
                .isNotEmpty();
    }

    @Test
    void brokerThatComesBackFindsTheServiceWhereItWas() throws Exception {
        Broker.kafka().kill();
        given().get("/q/health/ready").then().statusCode(503);
        given().get("/q/health/live").then().statusCode(200);
        Broker.kafka().start();

        BudgetParsed budget = ParsedEvents.budget("after the broker was away");
        log.append(ParsedEvents.record(budget));

        assertThat(validated(budget)).hasSize(1);
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void disclosureThatComesLateHasTheNextYearsJudgedAgain() throws Exception {
        BudgetParsed next = ParsedEvents.budget(
                "next year",
                DisclosureBuilder.disclosure()
                        .organisation("某县养老院")
                        .fiscalYear(2025)
                        .build());
        BudgetParsed before = ParsedEvents.budget(
                "year before",
                DisclosureBuilder.disclosure()
                        .organisation("某县养老院")
                        .fiscalYear(2024)
                        .build());
        log.append(ParsedEvents.record(next));
        assertThat(validated(next)).hasSize(1);

        log.append(ParsedEvents.record(before));
        log.append(ParsedEvents.record(before));

        await().atMost(PATIENCE)
                .until(() -> validated(before).size() == 2 && validated(next).size() == 2);
        assertThat(validated(next))
                .extracting(record -> Log.header(record, "ce_id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void departmentIsTheSumOfItsUnitsOnceTheLastHasComeIn() throws Exception {
        BudgetParsed department = ParsedEvents.budget(
                "department",
                DisclosureBuilder.disclosure()
                        .organisation("某县民政局")
                        .units(List.of("某县福利院", "某县救助站"))
                        .figure("T5[208].1", "300.00")
                        .build());
        log.append(ParsedEvents.record(department));
        log.append(ParsedEvents.record(unit("某县福利院", "100.00")));
        log.append(ParsedEvents.record(unit("某县救助站", "190.00")));

        await().atMost(PATIENCE).until(() -> differences(department, "XDC-02").contains("10.00"));
    }

    private static BudgetParsed unit(String name, String amount) {
        return ParsedEvents.budget(
                name,
                DisclosureBuilder.disclosure()
                        .kind(BudgetKind.UNIT_BUDGET)
                        .organisation(name)
                        .figure("T5[208].1", amount)
                        .build());
    }

    /** What a rule found in the last findings of a budget. */
    private List<String> differences(BudgetParsed budget, String rule) throws Exception {
        List<ConsumerRecord<String, byte[]>> all = validated(budget);
        return ModelJson.mapper().readValue(all.get(all.size() - 1).value(), BudgetValidated.class).findings().stream()
                .filter(finding -> finding.ruleId().equals(rule) && finding.difference() != null)
                .map(finding -> String.valueOf(finding.difference()))
                .toList();
    }

    @Test
    void databaseThatComesBackFindsTheServiceWhereItWas() throws Exception {
        Broker.postgres().kill();
        BudgetParsed budget = ParsedEvents.budget("while the database was away");
        log.append(ParsedEvents.record(budget));
        given().get("/q/health/ready").then().statusCode(503);
        given().get("/q/health/live").then().statusCode(200);
        Broker.postgres().start();

        assertThat(validated(budget)).hasSize(1);
        assertThat(log.deadLetters(budget.budgetId().toString())).isEmpty();
    }

    @Test
    void operatorsSeeHealthMetricsAndRules() throws Exception {
        BudgetParsed budget = ParsedEvents.budget("counted");
        log.append(ParsedEvents.record(budget));
        assertThat(validated(budget)).hasSize(1);

        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("gouji_validation_documents_total"))
                .body(containsString("gouji_validation_findings_total{outcome=\"VIOLATED\"}"))
                .body(containsString("gouji_validation_rule_seconds_count{rule=\"ARI-TOT-01\"}"));
        given().get("/q/openapi").then().statusCode(200).body(containsString("/api/v1/catalogue"));
        given().get("/api/v1/catalogue")
                .then()
                .statusCode(200)
                .body("version", equalTo(RuleCatalogue.bundled().version()))
                .body("rules.rule.id", hasItem("INT-03"));
        JsonNode catalogue =
                ModelJson.mapper().readTree(given().get("/api/v1/catalogue").asByteArray());
        assertThat(catalogue.get("rules"))
                .hasSize(RuleCatalogue.bundled().rules().size());
    }

    private List<ConsumerRecord<String, byte[]>> validated(BudgetParsed budget) {
        String key = budget.budgetId().toString();
        await().atMost(PATIENCE).until(() -> !log.validated(key).isEmpty());
        return log.validated(key);
    }
}
