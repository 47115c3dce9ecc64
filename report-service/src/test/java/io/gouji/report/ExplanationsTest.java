package io.gouji.report;

import static io.gouji.report.Disclosures.document;
import static io.gouji.report.Disclosures.header;
import static io.gouji.report.Disclosures.violated;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.event.AppliedSettings;
import io.gouji.model.event.BudgetIds;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.RuleCoverage;
import io.gouji.model.finding.Severity;
import io.gouji.model.rule.RuleSetting;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a finding: it is explained or waived, stays so while nothing changes, and is open again when something does. */
@ServiceTest
class ExplanationsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant MORNING = Instant.parse("2026-03-04T07:00:00Z");
    private static final String NEXT_YEAR = LocalDate.now().plusYears(1).toString();
    private static final Finding FIRST = violated("ARI-GPB-01/1", "ARI-GPB-01", Severity.ERROR, null);
    private static final Finding SECOND = violated("XTB-TOT-EXP-02/1", "XTB-TOT-EXP-02", Severity.WARNING, null);
    /** Each test has a budget of its own, with documents no other test uses. */
    private static final AtomicInteger NEXT = new AtomicInteger(600_000);

    private final int number = NEXT.addAndGet(10);
    private final BudgetDocument content = document(header("云杉市第" + number + "局", 2024, "659901"));
    private final UUID budgetId = BudgetIds.budgetId(content.header());
    private final String findings = "/api/v1/budgets/" + budgetId + "/findings";

    @Inject
    Projector projector;

    @BeforeEach
    void aBudgetWithTwoFindings() {
        published(1, FIRST, SECOND);
    }

    @Test
    void waivedFindingStaysVisibleAndIsNotOpen() {
        waive(FIRST)
                .then()
                .statusCode(201)
                .body("standing", equalTo("IN_FORCE"))
                .body("person", equalTo("王某"));

        awaitExplained();

        JsonPath list = given().get(findings).jsonPath();
        assertThat(list.getList("items.id")).containsExactly(FIRST.id(), SECOND.id());
        assertThat(list.getBoolean("items[0].waived")).isTrue();
        assertThat(list.getString("items[0].explanation.reason")).isEqualTo("上级追加资金年中下达");
        assertThat(list.getString("items[0].explanation.expiresOn")).isEqualTo(NEXT_YEAR);
        assertThat(list.getString("items[0].explanation.standing")).isEqualTo("IN_FORCE");
        assertThat(list.getBoolean("items[1].waived")).isFalse();
        given().get(findings + "?waived=false").then().body("items.id", equalTo(List.of(SECOND.id())));
        given().get(findings + "?waived=true").then().body("items.id", equalTo(List.of(FIRST.id())));
        given().get("/api/v1/findings?waived=true&organisation=第" + number + "局")
                .then()
                .body("items.id", equalTo(List.of(FIRST.id())))
                .body("items[0].explanation.kind", equalTo("WAIVER"));
        given().get("/api/v1/budgets?organisation=第" + number + "局")
                .then()
                .body("items[0].violations.error", equalTo(0))
                .body("items[0].violations.warning", equalTo(1))
                .body("items[0].violations.waived", equalTo(1));
        given().get("/api/v1/budgets?severity=ERROR&organisation=第" + number + "局")
                .then()
                .body("items", hasSize(0));
        given().get("/api/v1/budgets/" + budgetId)
                .then()
                .body("findings.violatedBySeverity.ERROR", equalTo(1))
                .body("findings.openBySeverity.ERROR", equalTo(0))
                .body("findings.waived", equalTo(1));
    }

    @Test
    void waiverSurvivesARevalidationAndLapsesWhenAFigureChanges() {
        waive(FIRST).then().statusCode(201);
        awaitExplained();

        published(1, FIRST, SECOND);
        given().get(findings).then().body("items[0].waived", equalTo(true));

        published(2, violated(FIRST.id(), FIRST.ruleId(), Severity.ERROR, null, "1310.30"), SECOND);

        given().get(findings)
                .then()
                .body("items[0].waived", equalTo(false))
                .body("items[0].explanation.standing", equalTo("LAPSED"))
                .body("items[0].explanation.lapse.code", equalTo("FIGURES_CHANGED"))
                .body("items[0].explanation.lapse.message.zh", containsString("数字已变动"));
        given().get("/api/v1/budgets?organisation=第" + number + "局")
                .then()
                .body("items[0].violations.error", equalTo(1))
                .body("items[0].violations.waived", equalTo(0));
    }

    @Test
    void explainedFindingStaysOpen() {
        explain("""
                {"budgetId": "%s", "findingId": "%s", "kind": "EXPLANATION", "person": "王某", "reason": "口径不同"}
                """.formatted(budgetId, FIRST.id())).then().statusCode(201);

        awaitExplained();

        given().get(findings + "?waived=false").then().body("items", hasSize(2));
        given().get(findings).then().body("items[0].explanation.expiresOn", nullValue());
    }

    @Test
    void waiverIsTakenBack() {
        String id = waive(FIRST).jsonPath().getString("explanationId");
        awaitExplained();

        given().delete("/api/v1/explanations/" + id).then().statusCode(422).body("code", equalTo("MISSING_FIELD"));
        given().delete("/api/v1/explanations/" + id + "?person=李某")
                .then()
                .statusCode(200)
                .body("standing", equalTo("WITHDRAWN"));

        await().atMost(PATIENCE).until(() -> given().get(findings).jsonPath().get("items[0].explanation") == null);
        given().get("/api/v1/explanations?budget=" + budgetId)
                .then()
                .body("items", hasSize(1))
                .body("items[0].standing", equalTo("WITHDRAWN"))
                .body("items[0].withdrawnBy", equalTo("李某"));
    }

    @Test
    void explanationOfAFindingThatIsGoneSaysSo() {
        waive(FIRST).then().statusCode(201);
        awaitExplained();

        published(2, SECOND);

        given().get("/api/v1/explanations?budget=" + budgetId)
                .then()
                .body("items[0].standing", equalTo("FINDING_GONE"));
    }

    @Test
    void whatCannotBeExplainedIsRefused() {
        explain("{").then().statusCode(400).body("code", equalTo("INVALID_JSON"));
        explain("{\"budget\": \"x\"}").then().statusCode(422).body("code", equalTo("UNKNOWN_FIELD"));
        explain("{\"budgetId\": \"%s\"}".formatted(budgetId))
                .then()
                .statusCode(422)
                .body("code", equalTo("MISSING_FIELD"))
                .body("message.zh", containsString("findingId"));
        explain(request(FIRST.id(), "2001-01-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID_VALUE"))
                .body("message.en", containsString("expiresOn"));
        explain(request("ARI-GPB-01/none", NEXT_YEAR))
                .then()
                .statusCode(404)
                .body("code", equalTo("FINDING_NOT_FOUND"));
        explain(
                        "{\"budgetId\": \"%s\", \"findingId\": \"%s\", \"kind\": \"WAIVER\", \"person\": \"王某\", \"reason\": \"x\"}"
                                .formatted(budgetId, FIRST.id()))
                .then()
                .statusCode(422)
                .body("message.zh", containsString("豁免须有有效期"));
        given().header("Sec-Fetch-Site", "cross-site")
                .contentType("application/json")
                .body(request(FIRST.id(), NEXT_YEAR))
                .post("/api/v1/explanations")
                .then()
                .statusCode(403)
                .body("code", equalTo("EXPLANATIONS_NOT_ALLOWED"));
    }

    @Test
    void coverageIsANumberAndSaysWhyARuleWasNotChecked() {
        Events document = Events.ofDocument(number + 5, MORNING.plusSeconds(500));
        Finding notChecked = Disclosures.findings().get(4);
        projector.project(List.of(
                document.parsed(content, "1.0"),
                document.validated(
                        content,
                        List.of(FIRST, notChecked),
                        List.of(
                                new RuleCoverage("ARI-GPB-01", 4, 3, 1, 0, false, 0, List.of(), false),
                                new RuleCoverage(
                                        "ARI-PRJ-01", 0, 0, 0, 0, false, 3, List.of("TABLE_NOT_FOUND"), false)),
                        new AppliedSettings("5b1f0a3c", List.of(new RuleSetting("PLA-02", false, null, Map.of()))))));

        given().get("/api/v1/budgets/" + budgetId + "/coverage")
                .then()
                .statusCode(200)
                .body("summary.percent", equalTo(50.0f))
                .body("summary.applied", equalTo(1))
                .body("summary.notChecked", equalTo(1))
                .body("items[1].ruleId", equalTo("ARI-PRJ-01"))
                .body("items[1].notChecked", equalTo(3))
                .body("items[1].reasons[0].code", equalTo("TABLE_NOT_FOUND"))
                .body("settings.rules[0].ruleId", equalTo("PLA-02"));
        given().get("/api/v1/budgets?organisation=第" + number + "局")
                .then()
                .body("items[0].coverage.percent", equalTo(50.0f))
                .body("items[0].coverage.violated", equalTo(1));
        given().get("/api/v1/budgets/" + budgetId)
                .then()
                .body("findings.coverage.percent", equalTo(50.0f))
                .body("findings.settings.version", equalTo("5b1f0a3c"));
    }

    private void published(int revision, Finding... found) {
        Events document = Events.ofDocument(number + revision, MORNING.plusSeconds(revision));
        projector.project(List.of(
                document.parsed(content, "1.0"), document.validated(content, "1.0", "1.0", List.of(found), List.of())));
    }

    private Response waive(Finding finding) {
        return explain(request(finding.id(), NEXT_YEAR));
    }

    private String request(String findingId, String expiresOn) {
        return """
                {"budgetId": "%s", "findingId": "%s", "kind": "WAIVER", "person": "王某",
                 "reason": "上级追加资金年中下达", "expiresOn": "%s"}
                """.formatted(budgetId, findingId, expiresOn);
    }

    private static Response explain(String body) {
        return given().contentType("application/json").body(body).post("/api/v1/explanations");
    }

    private void awaitExplained() {
        await().atMost(PATIENCE).until(() -> given().get(findings).jsonPath().get("items[0].explanation") != null);
    }
}
