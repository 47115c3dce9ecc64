package io.gouji.report;

import static io.gouji.report.Disclosures.document;
import static io.gouji.report.Disclosures.header;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A walk over the pages of a list meets everything that was there at its beginning exactly once, whatever arrives meanwhile. */
@ServiceTest
class PaginationTest {

    private static final Instant MORNING = Instant.parse("2026-03-04T07:00:00Z");
    private static final int FIRST = 400_000;
    private static final int BUDGETS = 25;
    private static final int YEAR = 2019;

    @Inject
    Projector projector;

    @BeforeEach
    void budgets() {
        IntStream.range(0, BUDGETS).forEach(i -> publish(FIRST + i, "分页单位" + i % 20, YEAR - i / 20));
    }

    @Test
    void overBudgetsWhileBudgetsAndRevisionsArrive() {
        List<String> before = walk("/api/v1/budgets?organisation=分页&limit=1000", "budgetId", page -> {});

        List<String> walked = walk("/api/v1/budgets?organisation=分页&limit=3", "budgetId", page -> {
            publish(FIRST + 1_000 + page, "分页单位" + page + "新", YEAR);
            publish(FIRST + 2_000 + page, "分页单位" + (19 - page), YEAR);
        });

        assertThat(walked).containsAll(before).doesNotHaveDuplicates();
    }

    @Test
    void overDocumentsWhileDocumentsArrive() {
        List<String> before = walk("/api/v1/documents?limit=1000", "documentId", page -> {});

        List<String> walked = walk(
                "/api/v1/documents?limit=100",
                "documentId",
                page -> projector.project(List.of(Events.ofDocument(
                                FIRST + 3_000 + page,
                                Instant.parse("2027-01-01T00:00:00Z").plusSeconds(page))
                        .received())));

        assertThat(walked).containsExactlyElementsOf(before);
    }

    @Test
    void overFindingsWhileOthersArrive() {
        List<String> before =
                walk("/api/v1/findings?organisation=分页&outcome=VIOLATED,HELD&limit=1000", "budgetId", page -> {});

        List<String> walked = walk(
                "/api/v1/findings?organisation=分页&outcome=VIOLATED,HELD&limit=4",
                "budgetId",
                page -> publish(FIRST + 4_000 + page, "分页单位" + page + "又新", YEAR));

        assertThat(before.stream().distinct()).hasSizeGreaterThanOrEqualTo(BUDGETS);
        for (String budget : before.stream().distinct().toList()) {
            assertThat(walked.stream().filter(budget::equals)).as(budget).hasSize(3);
        }
    }

    private void publish(int number, String organisation, int year) {
        Events events = Events.ofDocument(number, MORNING.plusSeconds(number));
        projector.project(List.of(
                events.received(),
                events.parsed(document(header(organisation, year, null)), "1.0"),
                events.validated(document(header(organisation, year, null)), "1.0", "1.0")));
    }

    /** A field of all items of a list; something may happen after each page. */
    private static List<String> walk(String path, String field, IntConsumer between) {
        List<String> all = new ArrayList<>();
        @Nullable String after = null;
        int page = 0;
        do {
            JsonPath body =
                    given().get(path + (after == null ? "" : "&after=" + after)).jsonPath();
            all.addAll(body.getList("items." + field, String.class));
            after = body.getString("next");
            between.accept(page++);
        } while (after != null);
        return all;
    }
}
