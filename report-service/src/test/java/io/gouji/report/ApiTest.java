package io.gouji.report;

import static io.gouji.report.Disclosures.document;
import static io.gouji.report.Disclosures.header;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gouji.model.ModelJson;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.event.BudgetIds;
import io.gouji.model.finding.Finding;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the addresses answer, for two budgets of which one has two revisions. */
@ServiceTest
class ApiTest {

    private static final Instant MORNING = Instant.parse("2026-03-03T07:00:00Z");
    private static final String OFFICE = "云杉市统计局";
    private static final String SCHOOL = "云杉市第一小学";

    private final BudgetDocument office = document(header(OFFICE, 2023, "659901"));
    private final BudgetDocument school = document(header(SCHOOL, 2023, "659902"));
    private final String officePath = "/api/v1/budgets/" + BudgetIds.budgetId(office.header());

    @Inject
    Projector projector;

    @BeforeEach
    void twoBudgets() {
        Events first = Events.ofDocument(300_001, MORNING);
        Events second = Events.ofDocument(300_002, MORNING.plusSeconds(60));
        Events ofSchool = Events.ofDocument(300_003, MORNING.plusSeconds(120));
        Events rejected = Events.ofDocument(300_004, MORNING.plusSeconds(180));
        projector.project(List.of(
                first.received(),
                first.parsed(office, "1.0"),
                first.validated(office, "1.0", "1.0", List.of(), List.of()),
                second.parsed(office, "1.0"),
                second.validated(office, "1.0", "1.0"),
                ofSchool.parsed(school, "1.0"),
                rejected.rejected()));
    }

    @Test
    void aRejectedDocumentSaysWhy() {
        given().get("/api/v1/documents/" + "%064x".formatted(300_004))
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("budgetId", nullValue())
                .body("fileName", equalTo("预算-300004.txt"))
                .body("reason.stage", equalTo("PARSE"))
                .body("reason.code", equalTo("NOT_A_DISCLOSURE"))
                .body("reason.message.zh", equalTo("这不是预算公开文件。"))
                .body("reason.message.en", equalTo("This is no budget disclosure."));
    }

    @Test
    void documentsComeNewestFirst() {
        List<String> received =
                given().get("/api/v1/documents?limit=1000").jsonPath().getList("items.receivedAt");

        assertThat(received)
                .isSortedAccordingTo((one, other) -> Instant.parse(other).compareTo(Instant.parse(one)));
    }

    @Test
    void aBudgetShowsItsPresentRevisionWithTotalsAndCounts() {
        given().get(officePath)
                .then()
                .statusCode(200)
                .body("organisation", equalTo(OFFICE))
                .body("fiscalYear", equalTo(2023))
                .body("unit", equalTo("万元"))
                .body("revision.number", equalTo(2))
                .body("revision.documentId", equalTo("%064x".formatted(300_002)))
                .body("facts", equalTo(9))
                .body("factsByOrigin.AMBIGUOUS", equalTo(1))
                .body("findings.byOutcome.VIOLATED", equalTo(2))
                .body("findings.byOutcome.HELD", equalTo(1))
                .body("findings.violatedBySeverity.ERROR", equalTo(1))
                .body("notes.code", contains("TABLE_MISSING"));
        assertThat(given().get(officePath).asString())
                .as("printed digits are kept")
                .contains(
                        "\"totals\":{\"income\":1310.20,\"expenditure\":1310.20,\"fiscalAppropriation\":null,\"unit\":\"万元\"}");
    }

    @Test
    void anEarlierRevisionCanBeAskedForByNumber() {
        given().get(officePath + "/revisions")
                .then()
                .body("items.number", contains(1, 2))
                .body("items.present", contains(false, true));
        given().get(officePath + "/findings?revision=1")
                .then()
                .body("items", empty())
                .body("validatedAt", notNullValue());
        given().get(officePath + "/findings?revision=2").then().body("items", hasSize(2));
        given().get(officePath + "/findings?revision=3")
                .then()
                .statusCode(404)
                .body("code", equalTo("REVISION_NOT_FOUND"));
    }

    @Test
    void notJudgedIsNotTheSameAsNoFinding() {
        String path = "/api/v1/budgets/" + BudgetIds.budgetId(school.header());

        given().get(path).then().body("findings", nullValue()).body("revision.violations", nullValue());
        given().get(path + "/findings").then().body("items", empty()).body("validatedAt", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "organisation=统计, 云杉市统计局",
        "region=659902, 云杉市第一小学",
        "severity=ERROR, 云杉市统计局",
        "rule=XTB-TOT-EXP-02, 云杉市统计局",
        "rule=ARI-GPB-01&severity=ERROR, 云杉市统计局",
        "q=第一小, 云杉市第一小学",
        "q=预算-300003, 云杉市第一小学",
        "q=General public budget, 云杉市统计局",
    })
    void budgetsAreFilteredAndSearched(String query, String organisation) {
        String other = organisation.equals(OFFICE) ? SCHOOL : OFFICE;

        given().get("/api/v1/budgets?fiscalYear=2023&kind=DEPARTMENT_BUDGET&" + query)
                .then()
                .statusCode(200)
                .body("items.organisation", hasItem(organisation))
                .body("items.organisation", not(hasItem(other)));
    }

    @Test
    void wildcardsInASearchAreLiteral() {
        given().get("/api/v1/budgets?organisation=%25").then().statusCode(200).body("items", empty());
        given().get("/api/v1/budgets?q=_").then().statusCode(200).body("items", empty());
    }

    @Test
    void aTableIsAGridWithNullForBlankCells() {
        given().get(officePath + "/tables").then().body("items.number", contains(1, 5, 8));
        given().get(officePath + "/tables/5")
                .then()
                .body("columns.header", contains("合计", "基本支出", "项目支出"))
                .body("rows.label", contains("总计", "社会保障和就业支出", "行政单位离退休"))
                .body("rows[0].cells", hasSize(3))
                .body("rows[0].cells[1]", nullValue())
                .body("rows[1].cells[1].printed", equalTo("13 11.70"))
                .body("rows[1].cells[1].origin", equalTo("REPAIRED"))
                .body("rows[2].cells[2].candidates", contains("3", "2"));
        given().get(officePath + "/tables/8")
                .then()
                .body("declaredEmpty", equalTo(true))
                .body("rows", empty());
        given().get(officePath + "/tables/7").then().statusCode(404).body("code", equalTo("TABLE_NOT_FOUND"));
    }

    @Test
    void aRowOfATwoSidedTableStandsOnItsSide() {
        given().get(officePath + "/tables/1")
                .then()
                .body("columns.side", contains("收入", "支出"))
                .body("rows.find { it.key == '收入总计' }.cells[0].value", notNullValue())
                .body("rows.find { it.key == '收入总计' }.cells[1]", nullValue())
                .body("rows.find { it.key == '支出/208' }.cells[0]", nullValue())
                .body("rows.find { it.key == '支出/208' }.cells[1].value", notNullValue());
    }

    @Test
    void factsComeAsCsvByAddressOrByAccept() {
        String expected = String.join(
                "\r\n",
                "table,row,column,value,unit,origin,page,line,printed",
                "1,收入/一、本年收入,预算数,1305.20,万元,PRINTED,,21,\"1,305.20\"",
                "1,支出/208,预算数,1310.20,万元,PRINTED,,21,1310.20",
                "1,收入总计,预算数,1310.20,万元,PRINTED,,21,1310.20",
                "1,支出总计,预算数,1310.20,万元,PRINTED,,21,1310.20",
                "5,总计,1,1310.20,万元,PRINTED,,21,1310.20",
                "5,208,1,1310.20,万元,PLACED,,21,1310.20",
                "5,208,2,1311.70,万元,REPAIRED,3,21,13 11.70",
                "5,208-05-01,1,0.00,万元,PRINTED,,21,0.00",
                "5,208-05-01,3,-1.50,万元,AMBIGUOUS,,21,-1.50",
                "");

        assertThat(given().get(officePath + "/facts.csv").asString()).isEqualTo(expected);
        assertThat(given().accept("text/csv").get(officePath + "/facts").asString())
                .isEqualTo(expected);
        assertThat(given().get(officePath + "/facts.csv?bom=true").asString()).isEqualTo("\uFEFF" + expected);
        given().get(officePath + "/facts.csv").then().contentType("text/csv;charset=UTF-8");
        given().get(officePath + "/facts").then().contentType("application/json");
    }

    @Test
    void factsAsJsonComeInPagesWithAllTheyHave() {
        String next = given().get(officePath + "/facts?limit=8").jsonPath().getString("next");

        given().get(officePath + "/facts?limit=8&after=" + next)
                .then()
                .body("items", hasSize(1))
                .body("items[0].origin", equalTo("AMBIGUOUS"))
                .body("items[0].candidates", contains("3", "2"))
                .body("next", nullValue());
        given().get(officePath + "/facts").then().body("items[5].placedBy", contains("ARI-GPB-01"));
        given().get(officePath + "/facts?revision=1&after=" + next)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void aFindingHasTheFieldsOfTheContract() throws IOException {
        JsonNode finding = ModelJson.mapper()
                .readTree(given().get(officePath + "/findings").asString())
                .at("/items/0");

        assertThat(finding.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id",
                        "ruleId",
                        "ruleVersion",
                        "family",
                        "severity",
                        "outcome",
                        "reason",
                        "count",
                        "title",
                        "message",
                        "expected",
                        "actual",
                        "difference",
                        "tolerance",
                        "unit",
                        "group",
                        "evidence",
                        "legalBasis",
                        "waived",
                        "explanation");
        assertThat(finding.at("/evidence/0").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "role",
                        "negative",
                        "kind",
                        "table",
                        "row",
                        "column",
                        "section",
                        "subject",
                        "printed",
                        "value",
                        "page",
                        "line",
                        "bbox");
        assertThat(finding.get("difference").decimalValue()).isEqualTo("-1.50");
        assertThat(finding.get("unit").asText()).isEqualTo("万元");
        assertThat(finding.at("/title/zh").asText()).isNotBlank();
        assertThat(ModelJson.mapper().treeToValue(finding, Finding.class))
                .as("what was sent is what is shown")
                .isEqualTo(Disclosures.findings().get(0));
    }

    @Test
    void findingsOfABudgetAreTheViolatedOnesUnlessAskedOtherwise() {
        given().get(officePath + "/findings")
                .then()
                .body("items.id", contains("f-1", "f-2"))
                .body("groups[0].cell.row", equalTo("208"))
                .body("groups[0].findings", contains("f-1", "f-2"));
        given().get(officePath + "/findings?outcome=HELD&outcome=NOT_CHECKED")
                .then()
                .body("items.id", contains("f-4", "f-5"))
                .body("items.reason", contains(null, "TABLE_NOT_FOUND"));
        given().get(officePath + "/findings?severity=WARNING").then().body("items.id", contains("f-2"));
        given().get(officePath + "/findings?rule=ARI-TOT-02&outcome=ROUNDING")
                .then()
                .body("items.id", contains("f-3"));
    }

    @Test
    void findingsAreSearchedAcrossTheBudgets() {
        given().get("/api/v1/findings?region=6599&fiscalYear=2023&organisation=" + OFFICE)
                .then()
                .body("items.id", contains("f-1", "f-2"))
                .body("items[0].organisation", equalTo(OFFICE))
                .body("items[0].fiscalYear", equalTo(2023))
                .body(
                        "items[0].budgetId",
                        equalTo(BudgetIds.budgetId(office.header()).toString()))
                .body("items[0].documentId", equalTo("%064x".formatted(300_002)))
                .body("items[0].evidence", hasSize(3));
        given().get("/api/v1/findings?fiscalYear=2023&rule=ARI-PRJ-01&outcome=NOT_CHECKED&region=659901")
                .then()
                .body("items.id", contains("f-5"));
    }

    @Test
    void repairsSayWhatStoodThere() {
        given().get(officePath + "/repairs")
                .then()
                .body("items.kind", contains("NUMBER_NOISE"))
                .body("items[0].original", equalTo("13 11.70"));
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        for (String path : List.of("", "/facts", "/facts.csv", "/tables", "/tables/5", "/findings", "/repairs")) {
            String tag = given().get(officePath + path).header("ETag");

            assertThat(tag).as(path).startsWith("W/\"");
            String body = given().header("If-None-Match", tag)
                    .get(officePath + path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .extract()
                    .asString();
            assertThat(body).isEmpty();
            given().header("If-None-Match", "W/\"other\"")
                    .get(officePath + path)
                    .then()
                    .statusCode(200);
        }
        String tag = given().get(officePath + "/findings").header("ETag");
        projector.project(
                List.of(Events.ofDocument(300_002, MORNING.plusSeconds(60)).validated(office, "1.0", "1.1")));

        given().header("If-None-Match", tag)
                .get(officePath + "/findings")
                .then()
                .statusCode(200);
    }

    @Test
    void theRulesAreTheCatalogue() {
        String tag = given().get("/api/v1/rules")
                .then()
                .body("items.id", hasItem("ARI-TOT-01"))
                .body("version", notNullValue())
                .body("families", not(empty()))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get("/api/v1/rules").then().statusCode(304);
        given().get("/api/v1/rules/ARI-TOT-01")
                .then()
                .body("severity", equalTo("ERROR"))
                .body("identities.formula", hasItem(containsString("收入总计")));
        given().get("/api/v1/rules/NO-SUCH").then().statusCode(404).body("code", equalTo("RULE_NOT_FOUND"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nothing, 404, NOT_FOUND",
        "/nothing, 404, NOT_FOUND",
        "/api/v1/documents/xyz, 400, INVALID_PARAMETER",
        "/api/v1/documents/0000000000000000000000000000000000000000000000000000000000000000, 404, DOCUMENT_NOT_FOUND",
        "/api/v1/documents?state=LOST, 400, INVALID_PARAMETER",
        "/api/v1/documents?limit=0, 400, INVALID_LIMIT",
        "/api/v1/documents?limit=1001, 400, INVALID_LIMIT",
        "/api/v1/documents?limit=many, 400, INVALID_LIMIT",
        "/api/v1/documents?after=%25, 400, INVALID_CURSOR",
        "/api/v1/documents?after=bm9uc2Vuc2U, 400, INVALID_CURSOR",
        "/api/v1/budgets?after=WyJkb2N1bWVudHMiLCJ4IiwieSJd, 400, INVALID_CURSOR",
        "/api/v1/budgets?after=WyJidWRnZXRzIiwieCIsInkiLCJ6Il0, 400, INVALID_CURSOR",
        "/api/v1/budgets/1, 400, INVALID_PARAMETER",
        "/api/v1/budgets/00000000-0000-5000-8000-000000000000, 404, BUDGET_NOT_FOUND",
        "/api/v1/budgets/00000000-0000-5000-8000-000000000000/facts, 404, BUDGET_NOT_FOUND",
        "/api/v1/budgets?severity=BAD, 400, INVALID_PARAMETER",
        "/api/v1/budgets?kind=DRAFT, 400, INVALID_PARAMETER",
        "/api/v1/budgets?fiscalYear=MMXXV, 400, INVALID_PARAMETER",
        "/api/v1/budgets?region=Xinjiang, 400, INVALID_PARAMETER",
        "/api/v1/budgets?q=%00, 400, INVALID_PARAMETER",
        "/api/v1/findings?outcome=PASS, 400, INVALID_PARAMETER",
    })
    void everyErrorIsAProblemWithACodeInBothLanguages(String path, int status, String code) {
        Map<String, ?> message = given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("type", equalTo("urn:gouji:problem:" + code))
                .body("title", notNullValue())
                .extract()
                .path("message");
        assertThat(message).containsOnlyKeys("zh", "en");
    }

    @Test
    void problemsSpeakTheCallersLanguage() {
        given().header("Accept-Language", "en-GB,en;q=0.9")
                .get("/api/v1/rules/X")
                .then()
                .body("title", equalTo("There is no such rule"));
        given().header("Accept-Language", "fr, zh;q=0.5")
                .get("/api/v1/rules/X")
                .then()
                .body("title", equalTo("没有这条规则"));
    }

    @Test
    void otherMethodsAreRefused() {
        given().delete("/api/v1/budgets").then().statusCode(405).body("code", equalTo("METHOD_NOT_ALLOWED"));
        given().accept("image/png").get(officePath).then().statusCode(406).body("code", equalTo("NOT_ACCEPTABLE"));
    }

    @Test
    void answersAreNotFramedNorSniffedNorSharedWithOtherOrigins() {
        given().header("Origin", "https://elsewhere.example")
                .get("/api/v1/budgets")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void thereIsAnIndexADescriptionAndWhatOperatorsLookAt() {
        given().get("/").then().statusCode(200).body("addresses.budgets", equalTo("/api/v1/budgets"));
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body("paths.keySet()", hasItem("/api/v1/budgets/{budgetId}/facts.csv"))
                .body("paths.'/api/v1/budgets'.get.parameters.name", hasItem("fiscalYear"));
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
    }
}
