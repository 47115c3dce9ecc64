package io.gouji.validation.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.gouji.model.ModelJson;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.event.BudgetIds;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.finding.OtherDisclosure;
import io.gouji.validation.rule.DisclosureBuilder;
import io.gouji.validation.rule.Relatives.Relative;
import io.gouji.validation.rule.Sketch;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of disclosures, what is found again, and what is to be judged again; on a real database. */
class PostgresHistoryTest {

    private static final int PARTITION = 3;
    private static final Set<Integer> PARTITIONS = Set.of(PARTITION);

    private static @Nullable HistoryDatabase started;

    private final HistoryDatabase database = Objects.requireNonNull(started);
    private final PostgresHistory history = new PostgresHistory(database.source());

    @BeforeAll
    static void start() throws Exception {
        started = HistoryDatabase.start();
    }

    @AfterAll
    static void stop() {
        Objects.requireNonNull(started).close();
    }

    @BeforeEach
    void empty() throws Exception {
        database.empty();
    }

    @Test
    void nothingIsKnownBeforeAnythingCameIn() {
        Known known = history.relatives(budget("某县养老院", 2025));

        assertThat(known.relatives().kept()).isTrue();
        assertThat(known.relatives().all()).isEmpty();
        assertThat(known.version()).isEmpty();
    }

    @Test
    void lastYearsBudgetIsFoundWhateverItsNameLooksLike() {
        BudgetParsed before = budget("某 县养老院（本级）", 2024);
        keep(before);

        Known known = history.relatives(budget("某县养老院", 2025));

        assertThat(known.relatives().all())
                .containsExactly(new Relative.SameOrganisation(disclosure(before), before.document()));
        assertThat(known.version()).isEqualTo(before.documentId() + "@1");
    }

    @Test
    void othersOfTheSameNameInAnotherRegionAreNotTheSame() {
        keep(parsed(disclosure("某县养老院", 2024).region("310107").build()));

        assertThat(found(budget("某县养老院", 2025))).isEmpty();
    }

    @Test
    void finalAccountIsHeldAgainstItsBudgetAndTheOneBefore() {
        BudgetParsed budget = budget("某县养老院", 2024);
        BudgetParsed before = account("某县养老院", 2023);
        BudgetParsed next = budget("某县养老院", 2025);
        keep(budget, before, next);

        assertThat(found(account("某县养老院", 2024)))
                .extracting(Relative::disclosure)
                .containsExactlyInAnyOrder(disclosure(budget), disclosure(before));
    }

    @Test
    void budgetThatComesLateHasWhatItTouchesJudgedAgain() {
        BudgetParsed next = budget("某县养老院", 2025);
        BudgetParsed account = account("某县养老院", 2024);
        keep(next);
        keep(account);
        history.done(history.due(PARTITIONS, 10));

        keep(budget("某县养老院", 2024));

        assertThat(history.due(PARTITIONS, 10))
                .extracting(due -> due.budget().orElseThrow())
                .containsExactlyInAnyOrder(next, account);
        assertThat(history.due(Set.of(0), 10)).isEmpty();
    }

    @Test
    void whatIsKeptAlreadyTouchesNothing() {
        BudgetParsed next = budget("某县养老院", 2025);
        BudgetParsed before = budget("某县养老院", 2024);
        keep(next);
        keep(before);
        history.done(history.due(PARTITIONS, 10));

        keep(before);
        keep(next);

        assertThat(history.due(PARTITIONS, 10)).isEmpty();
    }

    @Test
    void whatIsAskedForAgainWhileItIsJudgedStaysDue() {
        keep(budget("某县养老院", 2025));
        keep(budget("某县养老院", 2024));
        List<Revalidation> due = history.due(PARTITIONS, 10);
        keep(account("某县养老院", 2024));

        history.done(due);

        assertThat(history.due(PARTITIONS, 10)).hasSize(1);
    }

    @Test
    void olderRevisionNeverTakesThePlaceOfANewerOne() {
        BudgetDocument document = disclosure("某县养老院", 2024).build();
        BudgetParsed older = revision(document, "older", "2026-01-01T00:00:00Z", "1");
        BudgetParsed newer = revision(document, "newer", "2026-02-01T00:00:00Z", "1");
        keep(newer);
        keep(older);
        keep(older, newer);

        assertThat(found(budget("某县养老院", 2025)))
                .extracting(relative -> relative.disclosure().documentId())
                .containsExactly("newer");
    }

    @Test
    void documentThatIsReadAsAnotherBudgetByANewerParserIsKeptOnce() {
        BudgetParsed misread = revision(disclosure("某县养老院", 2024).build(), "same", "2026-01-01T00:00:00Z", "1.9");
        BudgetParsed next = budget("某县养老院", 2025);
        keep(misread, next);
        BudgetParsed read = revision(disclosure("某县救助站", 2024).build(), "same", "2026-01-01T00:00:00Z", "1.10");

        keep(read);
        keep(misread);

        assertThat(found(next)).isEmpty();
        assertThat(history.due(PARTITIONS, 10))
                .extracting(Revalidation::budgetId)
                .containsExactly(next.budgetId());
        assertThat(found(budget("某县救助站", 2025))).hasSize(1);
    }

    @Test
    void figuresOfUnitsAreThereOnceAllHaveComeIn() {
        BudgetParsed department = parsed(disclosure("某县民政局", 2025)
                .units(List.of("1.某县民政局（本级）", "2.某县养老院"))
                .build());
        BudgetParsed own = unit("某县民政局", 2025);
        BudgetParsed home = unit("某县养老院", 2025);
        keep(department);
        keep(own);

        assertThat(found(department)).singleElement().isEqualTo(new Relative.Unit(disclosure(own), "某县民政局", null));
        history.done(history.due(PARTITIONS, 10));

        keep(home);

        assertThat(history.due(PARTITIONS, 10))
                .extracting(Revalidation::budgetId)
                .containsExactly(department.budgetId());
        assertThat(found(department))
                .containsExactlyInAnyOrder(
                        new Relative.Unit(disclosure(own), "某县民政局", own.document()),
                        new Relative.Unit(disclosure(home), "某县养老院", home.document()));
    }

    @Test
    void repetitionUnderAnotherNameIsFoundFromBothSides() {
        BudgetParsed original = parsed(withAmounts("某县养老院", 40).build());
        BudgetParsed copy = parsed(withAmounts("某县救助站", 38).build());
        keep(original);
        keep(copy);

        assertThat(found(copy)).singleElement().satisfies(relative -> {
            assertThat(relative.disclosure()).isEqualTo(disclosure(original));
            assertThat(((Relative.Alike) relative).percent()).isBetween(90, 99);
        });
        assertThat(history.due(PARTITIONS, 10))
                .extracting(Revalidation::budgetId)
                .containsExactly(original.budgetId());
    }

    @Test
    void someAmountsThatHappenToAgreeTouchNothing() {
        BudgetParsed home = parsed(withAmounts("某县养老院", 10, 50).build());
        BudgetParsed shelter = parsed(withAmounts("某县救助站", 35, 75).build());
        assertThat(Marks.of(Sketch.of(home.document()))).containsAnyOf(Marks.of(Sketch.of(shelter.document())));
        keep(home);

        keep(shelter);

        assertThat(history.due(PARTITIONS, 10)).isEmpty();
        assertThat(found(home)).isEmpty();
    }

    @Test
    void departmentAndItsUnitDoNotRepeatEachOther() {
        BudgetParsed department =
                parsed(withAmounts("某县民政局", 40).units(List.of("某县养老院")).build());
        BudgetParsed unit =
                parsed(withAmounts("某县养老院", 40).kind(BudgetKind.UNIT_BUDGET).build());
        keep(department, unit);

        assertThat(found(unit)).isEmpty();
        assertThat(found(department)).singleElement().isInstanceOf(Relative.Unit.class);
    }

    @Test
    void twoThatComeInAtTheSameTimeDoNotMissEachOther() {
        BudgetParsed before = budget("某县养老院", 2024);
        BudgetParsed next = budget("某县养老院", 2025);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> keep(before)), CompletableFuture.runAsync(() -> keep(next)))
                .join();

        assertThat(found(next)).hasSize(1);
    }

    @Test
    void partitionsWithoutDisclosuresAreKnown() {
        keep(budget("某县养老院", 2025));

        assertThat(history.unknown(List.of(PARTITION, 7))).containsExactly(7);
    }

    @Test
    void databaseThatIsAwayIsToldAndComesBack() {
        database.server().kill();
        try {
            assertThatThrownBy(() -> keep(budget("某县养老院", 2025)))
                    .isInstanceOf(HistoryException.class)
                    .isNotInstanceOf(RefusedByHistoryException.class);
        } finally {
            database.server().start();
        }

        keep(budget("某县养老院", 2024));

        assertThat(found(budget("某县养老院", 2025))).hasSize(1);
    }

    private List<Relative> found(BudgetParsed budget) {
        return history.relatives(budget).relatives().all();
    }

    private void keep(BudgetParsed... budgets) {
        history.keep(
                PARTITION,
                Arrays.stream(budgets).map(PostgresHistoryTest::incoming).toList());
    }

    private static Incoming incoming(BudgetParsed budget) {
        try {
            return new Incoming(budget, ModelJson.mapper().writeValueAsBytes(budget));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BudgetParsed budget(String organisation, int year) {
        return parsed(disclosure(organisation, year).build());
    }

    private static BudgetParsed unit(String organisation, int year) {
        return parsed(
                disclosure(organisation, year).kind(BudgetKind.UNIT_BUDGET).build());
    }

    private static BudgetParsed account(String organisation, int year) {
        return parsed(DisclosureBuilder.ofSet("final-accounts-9")
                .organisation(organisation)
                .fiscalYear(year)
                .build());
    }

    private static DisclosureBuilder disclosure(String organisation, int year) {
        return DisclosureBuilder.disclosure().organisation(organisation).fiscalYear(year);
    }

    private static DisclosureBuilder withAmounts(String organisation, int amounts) {
        return withAmounts(organisation, 10, 10 + amounts);
    }

    private static DisclosureBuilder withAmounts(String organisation, int from, int to) {
        DisclosureBuilder builder = disclosure(organisation, 2025);
        for (int item = from; item < to; item++) {
            builder.figure("T3[208-01-" + item + "].1", "1." + item);
        }
        return builder;
    }

    private static BudgetParsed parsed(BudgetDocument document) {
        return revision(document, BudgetIds.budgetId(document.header()).toString(), "2026-01-01T00:00:00Z", "1");
    }

    private static BudgetParsed revision(BudgetDocument document, String documentId, String at, String parser) {
        return new BudgetParsed(
                documentId,
                BudgetIds.budgetId(document.header()),
                "disclosure.txt",
                Instant.parse(at),
                parser,
                document);
    }

    private static OtherDisclosure disclosure(BudgetParsed budget) {
        UUID budgetId = budget.budgetId();
        return new OtherDisclosure(
                budgetId,
                budget.documentId(),
                budget.document().header().organisation(),
                budget.document().header().fiscalYear(),
                budget.document().header().kind());
    }
}
