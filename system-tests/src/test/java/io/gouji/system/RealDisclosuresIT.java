package io.gouji.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two disclosures that departments published, from upload to figures and findings, against the truth read by people. */
@ExtendWith(RunningStack.class)
class RealDisclosuresIT {

    /** Families whose rules are identities between figures of tables. */
    private static final Set<String> ARITHMETIC = Set.of("arithmetic-within-table", "cross-table");

    /** Equations that hold only by rounding: rule and left cell, from an independent calculation on both documents. */
    private static final Set<String> ROUNDING_ARTUX = Set.of(
            "ARI-EXP-01 T3[总计].1",
            "ARI-GPB-01 T5[总计].1",
            "ARI-BAS-01 T6[总计].1",
            "ARI-INC-03 T2[210-11].1",
            "ARI-INC-03 T2[210-11].2",
            "ARI-INC-03 T2[210-11].3",
            "ARI-EXP-02 T3[210-11].1",
            "ARI-EXP-02 T3[总计].2",
            "ARI-EXP-02 T3[210-11].2",
            "ARI-GPB-02 T5[210-11].1",
            "ARI-GPB-02 T5[总计].2",
            "ARI-GPB-02 T5[210-11].2",
            "ARI-BAS-02 T6[总计].1",
            "ARI-BAS-02 T6[301].1",
            "ARI-BAS-02 T6[302].1",
            "ARI-BAS-02 T6[301].2",
            "ARI-BAS-02 T6[302].3");

    private static final Set<String> ROUNDING_MANAS = Set.of("ARI-BAS-01 T6[总计].1", "ARI-BAS-02 T6[总计].1");

    private static final Set<String> MEASURES = Set.of("amount", "share_pct", "change_amount", "change_pct");
    private static final double WANTED = 0.98;

    @ParameterizedTest
    @ValueSource(strings = {"artux-2025", "manas-2025"})
    void everyFigureStandsWhereItWasPrinted(String name, Pipeline pipeline) throws Exception {
        String truth = Files.readString(Corpus.file("gold/" + name + "-facts.csv"));

        String budget = submit(name, pipeline);

        assertThat(Cells.of(pipeline.factsCsv(budget))).containsExactlyInAnyOrderElementsOf(Cells.of(truth));
        assertThat(Cells.rows(pipeline.factsCsv(budget)))
                .extracting(row -> row.get("origin"))
                .doesNotContain("AMBIGUOUS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"artux-2025", "manas-2025"})
    void everyCodeHasItsName(String name, Pipeline pipeline) throws Exception {
        List<String> truth = Cells.rows(Files.readString(Corpus.file("gold/" + name + "-names.csv"))).stream()
                .map(row -> row.get("table") + " " + row.get("code") + " " + row.get("name"))
                .toList();

        String budget = submit(name, pipeline);

        List<String> read =
                pipeline.getJson("/api/v1/budgets/" + budget + "/tables").path("items").findValues("number").stream()
                        .map(JsonNode::asText)
                        .flatMap(number ->
                                names(pipeline.getJson("/api/v1/budgets/" + budget + "/tables/" + number), number))
                        .toList();
        assertThat(read).containsAll(truth);
    }

    private static Stream<String> names(JsonNode table, String number) {
        return StreamSupport.stream(table.path("rows").spliterator(), false)
                .map(row -> number + " " + row.path("key").asText().replaceAll("^支出/|/.*$", "") + " "
                        + row.path("label").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"artux-2025", "manas-2025"})
    void nothingIsViolatedAndOnlyTheKnownEquationsHoldByRounding(String name, Pipeline pipeline) throws Exception {
        String budget = submit(name, pipeline);

        assertThat(pipeline.errors(budget)).isEmpty();
        assertThat(pipeline.findings(budget, "VIOLATED")).noneMatch(RealDisclosuresIT::isArithmetic);
        assertThat(pipeline.findings(budget, "ROUNDING").stream()
                        .filter(RealDisclosuresIT::isArithmetic)
                        .map(RealDisclosuresIT::ruleAndCell))
                .containsExactlyInAnyOrderElementsOf(name.startsWith("artux") ? ROUNDING_ARTUX : ROUNDING_MANAS);
    }

    private static boolean isArithmetic(JsonNode finding) {
        return ARITHMETIC.contains(finding.path("family").asText());
    }

    /** Of these measures a claim is a figure that rules judge; at least 98 of 100 must be there, and no more wrong ones. */
    @ParameterizedTest
    @ValueSource(strings = {"artux-2025", "manas-2025"})
    void amountsSharesAndChangesAreReadFromTheNarrative(String name, Pipeline pipeline) throws Exception {
        List<String> truth = claims(Files.readString(Corpus.file("gold/" + name + "-claims.csv")));

        String budget = submit(name, pipeline);

        List<String> read =
                claims(pipeline.get("/api/v1/budgets/" + budget + "/claims.csv").body());
        List<String> right = new ArrayList<>(read);
        List<String> left = new ArrayList<>(truth);
        right.removeIf(claim -> !left.remove(claim));
        assertThat(right.size() / (double) truth.size()).as("recall").isGreaterThanOrEqualTo(WANTED);
        assertThat(right.size() / (double) read.size()).as("precision").isGreaterThanOrEqualTo(WANTED);
    }

    private static List<String> claims(String csv) {
        return Cells.rows(csv).stream()
                .filter(row -> MEASURES.contains(row.getOrDefault("measure", "")))
                .map(row -> row.get("section") + " " + row.get("measure") + " "
                        + new BigDecimal(row.getOrDefault("value", "")).setScale(2))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"artux-2025", "manas-2025"})
    void everyPerformanceIndicatorIsRead(String name, Pipeline pipeline) throws Exception {
        List<String> truth = indicators(Files.readString(Corpus.file("gold/" + name + "-performance.csv")));

        String budget = submit(name, pipeline);

        assertThat(indicators(
                        pipeline.get("/api/v1/budgets/" + budget + "/goals.csv").body()))
                .containsExactlyInAnyOrderElementsOf(truth);
    }

    private static List<String> indicators(String csv) {
        return Cells.rows(csv).stream()
                .map(row -> Stream.of("table", "level1", "level2", "level3", "operator", "target", "unit", "weight")
                        .map(column -> row.getOrDefault(column, ""))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static String submit(String name, Pipeline pipeline) throws Exception {
        return pipeline.budgetOf(name + ".txt", Files.readAllBytes(Corpus.file("disclosures/" + name + ".txt")));
    }

    private static String ruleAndCell(JsonNode finding) {
        JsonNode left = finding.path("evidence").get(0);
        return "%s T%s[%s].%s"
                .formatted(
                        finding.path("ruleId").asText(),
                        left.path("table").asText(),
                        left.path("row").asText(),
                        left.path("column").asText());
    }
}
