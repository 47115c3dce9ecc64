package io.gouji.report;

import static io.gouji.report.Disclosures.document;
import static io.gouji.report.Disclosures.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.event.BudgetIds;
import io.gouji.model.finding.Severity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever the order, the grouping and the number of times events arrive: the views are the same. */
@ServiceTest
class ProjectionLawsTest {

    private static final Instant MORNING = Instant.parse("2026-03-01T07:00:00Z");
    private static final int RUNS = 120;
    /** Each run has documents and organisations of its own, with numbers no other test uses. */
    private static final AtomicInteger NEXT_RUN = new AtomicInteger(1_000);

    @Inject
    Projector projector;

    @Test
    void everyOrderGroupingAndRepetitionGivesTheSameViews() {
        Story first = Story.next();
        first.events().forEach(event -> projector.project(List.of(event)));
        List<Map<String, String>> expected = first.views();

        for (int seed = 0; seed < RUNS; seed++) {
            Story story = Story.next();
            Random random = new Random(seed);
            List<ProducerRecord<String, byte[]>> events = new ArrayList<>(story.events());
            for (ProducerRecord<String, byte[]> event : story.events()) {
                if (random.nextInt(3) == 0) {
                    events.add(event);
                }
            }
            Collections.shuffle(events, random);
            while (!events.isEmpty()) {
                List<ProducerRecord<String, byte[]>> batch = events.subList(0, 1 + random.nextInt(events.size()));
                projector.project(List.copyOf(batch));
                batch.clear();
            }

            assertThat(story.views()).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void everyOrderOfTheEventsOfOneDocumentEndsInTheSameState() {
        List<List<Integer>> orders = permutations(List.of(0, 1, 2, 3));
        for (List<Integer> order : orders) {
            int run = NEXT_RUN.getAndIncrement();
            Events document = Events.ofDocument(run * 100, MORNING);
            BudgetDocument content = document(header("单位" + run, 2025, "653001"));
            List<ProducerRecord<String, byte[]>> events = List.of(
                    document.received(),
                    document.rejected(),
                    document.parsed(content, "1.0"),
                    document.validated(content, "1.0", "1.0"));

            order.forEach(index -> projector.project(List.of(events.get(index))));

            assertThat(StoredViews.query(
                            "select state from document where document_id = any(?)", List.of(document.documentId())))
                    .as("order " + order)
                    .containsExactly(Map.of("state", "VALIDATED"));
        }
    }

    @Test
    void theViewsSayWhatTheLatestAndNewestEventsSay() {
        Story story = Story.next();

        projector.project(story.events());

        Map<String, Map<String, String>> documents =
                StoredViews.query("select * from document where document_id = any(?)", story.documentIds()).stream()
                        .collect(Collectors.toMap(row -> row.get("document_id"), row -> row));
        Map<String, String> reparsed = documents.get(story.documentIds().get(0));
        assertThat(reparsed)
                .containsEntry("state", "VALIDATED")
                .containsEntry("parser_version", "1.10")
                .containsEntry("catalogue_version", "2.0-bb")
                .containsEntry("errors", "2")
                .containsEntry("income", "1310.20");
        assertThat(documents.get(story.documentIds().get(1))).containsEntry("state", "PARSED");
        assertThat(documents.get(story.documentIds().get(2)))
                .containsEntry("state", "REJECTED")
                .containsEntry("rejected_code", "NOT_A_DISCLOSURE");
        assertThat(documents.get(story.documentIds().get(3)))
                .containsEntry("state", "VALIDATED")
                .containsEntry("file_name", "改名.txt");
        assertThat(StoredViews.query(
                        "select document_id, revisions::text from budget where organisation = any(?) order by region_code",
                        story.organisations()))
                .as("the budget without region vanished with the parser that did not know the region")
                .containsExactly(Map.of("document_id", story.documentIds().get(3), "revisions", "3"));
    }

    private static List<List<Integer>> permutations(List<Integer> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (Integer first : items) {
            List<Integer> rest = new ArrayList<>(items);
            rest.remove(first);
            permutations(rest).forEach(tail -> {
                List<Integer> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            });
        }
        return all;
    }

    /**
     * Four documents of one organisation: one read and judged by several versions, of which the first did not recognise the
     * region; one that is not judged yet by the parser that read it; one rejected; one rejected, renamed, uploaded again and read.
     */
    private record Story(int run) {

        static Story next() {
            return new Story(NEXT_RUN.getAndIncrement());
        }

        List<String> documentIds() {
            return List.of(
                    document1().documentId(),
                    document2().documentId(),
                    document3().documentId(),
                    document4().documentId());
        }

        List<String> organisations() {
            return List.of("单位" + run);
        }

        private Events document1() {
            return Events.ofDocument(run * 100 + 1, MORNING);
        }

        private Events document2() {
            return Events.ofDocument(run * 100 + 2, MORNING.plusSeconds(10));
        }

        private Events document3() {
            return Events.ofDocument(run * 100 + 3, MORNING.plusSeconds(20));
        }

        private Events document4() {
            return Events.ofDocument(run * 100 + 4, MORNING.plusSeconds(30));
        }

        List<ProducerRecord<String, byte[]>> events() {
            BudgetDocument withRegion = document(header("单位" + run, 2025, "653001"));
            BudgetDocument withoutRegion = document(header("单位" + run, 2025, null));
            Events again = document4().receivedAgain(MORNING.plusSeconds(300)).named("改名.txt");
            return List.of(
                    document1().received(),
                    document1().parsed(withoutRegion, "1.9"),
                    document1().parsed(withRegion, "1.10"),
                    document1().validated(withoutRegion, "1.9", "2.0-bb"),
                    document1().validated(withRegion, "1.10", "1.0-ff"),
                    document1()
                            .validated(
                                    withRegion,
                                    "1.10",
                                    "2.0-bb",
                                    List.of(
                                            Disclosures.violated("a", "ARI-GPB-01", Severity.ERROR, null),
                                            Disclosures.violated("b", "ARI-GPB-02", Severity.ERROR, null)),
                                    List.of()),
                    document2().received(),
                    document2().parsed(withRegion, "1.10"),
                    document2().validated(withRegion, "1.9", "2.0-bb"),
                    document3().received(),
                    document3().rejected(),
                    document4().received(),
                    document4().rejected(),
                    again.received(),
                    again.parsed(withRegion, "1.10"),
                    again.validated(withRegion, "1.10", "2.0-bb"));
        }

        /** What is stored of this story, with what differs from run to run given the same names. */
        List<Map<String, String>> views() {
            return StoredViews.of(documentIds(), organisations()).stream()
                    .map(row -> row.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, cell -> comparable(cell.getValue()))))
                    .toList();
        }

        private String comparable(String text) {
            String named = text.replace(budget("653001"), "with region").replace(budget(null), "without region");
            for (int i = 0; i < documentIds().size(); i++) {
                named = named.replace(documentIds().get(i), "document " + i);
            }
            return named.replaceAll("预算-\\d+", "预算").replace("单位" + run, "单位");
        }

        private String budget(@Nullable String region) {
            return BudgetIds.budgetId(header("单位" + run, 2025, region)).toString();
        }
    }
}
