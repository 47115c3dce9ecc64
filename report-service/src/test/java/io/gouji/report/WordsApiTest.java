package io.gouji.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.event.BudgetIds;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is served of a disclosure beside the figures of a known form: words, targets, profile, tables of no known set. */
@ServiceTest
class WordsApiTest {

    private final BudgetDocument archives = DisclosuresInWords.document("示例县档案馆");
    private final String path = "/api/v1/budgets/" + BudgetIds.budgetId(archives.header());

    @Inject
    Projector projector;

    @BeforeEach
    void oneBudget() {
        projector.project(List.of(Events.ofDocument(500_001, Instant.parse("2026-03-04T07:00:00Z"))
                .parsed(archives, "1.0")));
    }

    @Test
    void claimsAreServedWithSubjectPlaceAndCell() {
        given().get(path + "/claims")
                .then()
                .statusCode(200)
                .body("items.measure", contains("amount", "change_pct"))
                .body("items[0].cell.row", equalTo("收入/合计"))
                .body("items[1].cell", nullValue())
                .body("items[0].location.page", equalTo(2))
                .body("items[0].location.part", equalTo(2))
                .body("items[0].location.confidence", equalTo(91));
        assertThat(given().get(path + "/claims").asString()).contains("\"value\":-5.10");
    }

    @Test
    void claimsComeAsCsvByAddressOrByAccept() {
        String expected = String.join(
                "\r\n",
                "section,subject,measure,value,unit,origin,page,line,quote",
                "1,收支总预算,amount,120.00,元,PRINTED,2,9,\"收支总预算,\"\"120.00\"\"元\"",
                "1,收支总预算,change_pct,-5.10,%,PRINTED,2,9,\"收支总预算,\"\"-5.10\"\"%\"",
                "");

        assertThat(given().get(path + "/claims.csv").asString()).isEqualTo(expected);
        assertThat(given().accept("text/csv").get(path + "/claims").asString()).isEqualTo(expected);
        given().get(path + "/claims.csv").then().contentType("text/csv;charset=UTF-8");
    }

    @Test
    void goalsAreServedAsTablesWithFundingAndIndicators() {
        given().get(path + "/goals")
                .then()
                .statusCode(200)
                .body("items.number", contains(0, 1))
                .body("items.scope", contains("WHOLE_UNIT", "PROJECT"))
                .body("items[1].project", nullValue())
                .body("items[1].funding.source", contains("TOTAL"))
                .body("items[1].indicators.target", contains("100", "有效保障"))
                .body("items[1].indicators[0].lastYear", equalTo("280"))
                .body("items[1].indicators[0].scoringRule", equalTo("按比例得分"));
    }

    @Test
    void goalsComeAsCsvWithTheOperatorsAsTheyAre() {
        String expected = String.join(
                "\r\n",
                "table,project,level1,level2,level3,operator,target,unit,weight,basis,note",
                "0,部门整体绩效目标,履职效能,数量指标,整理卷数,>=,300,卷,20,计划标准,",
                "1,,产出指标,质量指标,合格率,=,100,%,10.5,计划标准,REPAIRED: ＝1 00%",
                "1,,效益指标,社会效益,查阅更方便,,有效保障,,,计划标准,",
                "");

        assertThat(given().get(path + "/goals.csv").asString()).isEqualTo(expected);
        assertThat(given().accept("text/csv").get(path + "/goals").asString()).isEqualTo(expected);
    }

    @Test
    void theOtherWordsHaveAddressesOfTheirOwn() {
        given().get(path + "/sections")
                .then()
                .body("items.number", contains("1"))
                .body("items.kind", contains("OVERALL"));
        given().get(path + "/statements").then().body("items.kind", contains("NOT_BUDGETED"));
        given().get(path + "/projects").then().body("items[0].particulars.kind", contains("SIZE"));
        given().get(path + "/terms").then().body("items.term", contains("基本支出"));
        given().get(path + "/personal-data").then().body("items.masked", contains("138****1234"));
    }

    @Test
    void aBudgetShowsProfileCountsAndThatItsSetIsUnknown() {
        given().get(path)
                .then()
                .statusCode(200)
                .body("templateSet", equalTo("unknown"))
                .body("templateSetName", nullValue())
                .body("tables", equalTo(2))
                .body("tablesOfSet", nullValue())
                .body("profile.offices", contains("办公室", "保管科"))
                .body("claims", equalTo(2))
                .body("goals", equalTo(3))
                .body("personalData", equalTo(1));
        given().get("/api/v1/budgets?fiscalYear=2022&organisation=示例县档案馆")
                .then()
                .body("items.templateSet", contains("unknown"));
    }

    @Test
    void aFigureUnderAHeaderPathStandsOnItsSideOfTheTable() {
        given().get(path + "/tables/1")
                .then()
                .statusCode(200)
                .body("columns.name", contains("收入/项目名称", "收入/预算数/小计", "支出/功能分类/金额", "支出/功能分类/上年"))
                .body("rows[0].cells[1].printed", equalTo("120"))
                .body("rows[0].cells[2]", nullValue())
                .body("rows[1].cells[1]", nullValue())
                .body("rows[1].cells[2].printed", equalTo("120"))
                .body("rows[1].cells[3].printed", equalTo("110"));
    }

    @Test
    void aRowWithoutLabelHasAnEmptyKey() {
        given().get(path + "/tables/2")
                .then()
                .body("rows.key", contains(""))
                .body("rows[0].cells[0].origin", equalTo("REPAIRED"))
                .body("rows[0].cells[0].location.confidence", equalTo(91));
        assertThat(given().get(path + "/facts.csv").asString())
                .contains("2,,\"\"\"三公\"\"经费合计/本年\",5,元,REPAIRED,3,5,5\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims",
                "/claims.csv",
                "/goals",
                "/goals.csv",
                "/sections",
                "/statements",
                "/projects",
                "/terms",
                "/personal-data"
            })
    void whatDidNotChangeIsNotSentAgain(String part) {
        String tag = given().get(path + part).header("ETag");

        given().header("If-None-Match", tag).get(path + part).then().statusCode(304);
        given().get(path + part + "?revision=9").then().statusCode(404).body("code", equalTo("REVISION_NOT_FOUND"));
    }

    @Test
    void aCsvIsNotTakenForTheJsonOfTheSameAddress() {
        String tag = given().accept("application/json").get(path + "/claims").header("ETag");

        given().accept("text/csv")
                .header("If-None-Match", tag)
                .get(path + "/claims")
                .then()
                .statusCode(200);
    }

    @Test
    void listsComeInPages() {
        String next = given().get(path + "/claims?limit=1").jsonPath().getString("next");

        given().get(path + "/claims?limit=1&after=" + next)
                .then()
                .body("items.measure", contains("change_pct"))
                .body("next", nullValue());
        given().get(path + "/goals?after=" + next).then().statusCode(400).body("code", equalTo("INVALID_CURSOR"));
        given().get(path + "/claims.csv?bom=maybe").then().statusCode(400).body("code", equalTo("INVALID_PARAMETER"));
    }

    @Test
    void aDisclosureWithoutWordsHasEmptyLists() {
        BudgetDocument figuresOnly = Disclosures.document(Disclosures.header("示例县林草局", 2022, null));
        projector.project(List.of(Events.ofDocument(500_002, Instant.parse("2026-03-04T08:00:00Z"))
                .parsed(figuresOnly, "1.0")));
        String other = "/api/v1/budgets/" + BudgetIds.budgetId(figuresOnly.header());

        given().get(other + "/claims").then().statusCode(200).body("items", empty());
        given().get(other + "/goals").then().statusCode(200).body("items", empty());
        given().get(other)
                .then()
                .body("profile", nullValue())
                .body("tablesOfSet", equalTo(11))
                .body("templateSetName.zh", notNullValue());
    }

    @Test
    void everyAddressIsDescribed() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body(
                        "paths.keySet()",
                        hasItems(
                                "/api/v1/budgets/{budgetId}/claims",
                                "/api/v1/budgets/{budgetId}/claims.csv",
                                "/api/v1/budgets/{budgetId}/goals",
                                "/api/v1/budgets/{budgetId}/goals.csv",
                                "/api/v1/budgets/{budgetId}/sections",
                                "/api/v1/budgets/{budgetId}/statements",
                                "/api/v1/budgets/{budgetId}/projects",
                                "/api/v1/budgets/{budgetId}/terms",
                                "/api/v1/budgets/{budgetId}/personal-data"))
                .body("paths.'/api/v1/budgets/{budgetId}/claims'.get.parameters.name", hasItems("limit", "after"))
                .body("paths.'/api/v1/budgets/{budgetId}/claims'.get.parameters", hasSize(4));
    }
}
