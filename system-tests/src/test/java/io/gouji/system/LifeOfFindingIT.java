package io.gouji.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gouji.model.ModelJson;
import io.gouji.stack.run.LocalStack;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A finding is waived, lapses with a correction; a rule is tried, switched off, and everything judged again. On a stack of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LifeOfFindingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String RULE = "ARI-TOT-01";
    /** The totals of the first table, income and then expenditure, the digits torn as scans have them. */
    private static final Pattern TOTALS = Pattern.compile("收入总计\\t[\\d., ]+\\t支出总计\\t([\\d., ]+)");

    private LocalStack stack;
    private Pipeline pipeline;

    @BeforeAll
    void start() {
        stack = RunningStack.start();
        pipeline = new Pipeline(stack);
    }

    @AfterAll
    void stop() {
        stack.close();
    }

    @Test
    void waivedFindingIsOpenAgainWhenTheCorrectionChangesItsFigures() throws Exception {
        String budget = pipeline.budgetOf("草案.txt", disclosureWithTotalLargerBy(10));
        String finding = finding(budget).path("id").asText();

        HttpResponse<String> answer = send("POST", pipeline.report("/api/v1/explanations"), """
                {"budgetId": "%s", "findingId": "%s", "kind": "WAIVER", "person": "王某", "reason": "年中追加", "expiresOn": "%s"}
                """.formatted(
                        budget, finding, LocalDate.now().plusYears(1)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        await().atMost(PATIENCE).until(() -> finding(budget).path("waived").asBoolean());
        assertThat(finding(budget).at("/explanation/person").asText()).isEqualTo("王某");
        assertThat(openErrors(budget)).doesNotContain(finding);

        String same = pipeline.budgetOf("修订.txt", disclosureWithTotalLargerBy(20));

        assertThat(same).isEqualTo(budget);
        await().atMost(PATIENCE)
                .until(() ->
                        finding(budget).path("difference").decimalValue().abs().compareTo(BigDecimal.valueOf(20)) == 0);
        assertThat(finding(budget).path("id").asText()).isEqualTo(finding);
        assertThat(finding(budget).path("waived").asBoolean()).isFalse();
        assertThat(finding(budget).at("/explanation/standing").asText()).isEqualTo("LAPSED");
        assertThat(finding(budget).at("/explanation/lapse/code").asText()).isEqualTo("FIGURES_CHANGED");
        assertThat(openErrors(budget)).contains(finding);
    }

    @Test
    void previewTellsWhatSwitchingARuleOffThenDoes() throws Exception {
        String budget = pipeline.budgetOf("总表.txt", disclosureWithTotalLargerBy(30));
        Set<String> before = violations(budget);

        JsonNode preview =
                finished("/api/v1/previews", "{\"rules\": [{\"ruleId\": \"" + RULE + "\", \"enabled\": false}]}");
        HttpResponse<String> off = send(
                "PUT",
                pipeline.validation("/api/v1/settings/rules/" + RULE),
                "{\"enabled\": false, \"person\": \"王某\", \"reason\": \"试点\"}");
        assertThat(off.statusCode()).as(off.body()).isEqualTo(200);
        JsonNode revalidation = finished("/api/v1/revalidations", "");
        String settings = revalidation.path("settingsVersion").asText();
        await().atMost(PATIENCE).until(() -> settings(budget).equals(settings));

        Set<String> vanished = new TreeSet<>(before);
        vanished.removeAll(violations(budget));
        Set<String> told = new TreeSet<>();
        preview.at("/result/rules")
                .forEach(rule -> rule.path("examples").forEach(example -> {
                    if (example.path("budgetId").asText().equals(budget)) {
                        assertThat(example.path("change").asText()).isEqualTo("VANISHES");
                        told.add(example.path("findingId").asText());
                    }
                }));
        assertThat(vanished).isNotEmpty().isEqualTo(told);
        assertThat(before).containsAll(violations(budget));
        assertThat(preview.at("/result/appear").asInt()).isZero();
        assertThat(preview.path("settingsVersion").asText()).isEqualTo(settings);
        assertThat(pipeline.findings(budget, "NOT_CHECKED")).anySatisfy(finding -> {
            assertThat(finding.path("ruleId").asText()).isEqualTo(RULE);
            assertThat(finding.path("reason").asText()).isEqualTo("SWITCHED_OFF");
        });
        send("PUT", pipeline.validation("/api/v1/settings/rules/" + RULE), "{\"person\": \"王某\", \"reason\": \"恢复\"}");
    }

    private String settings(String budget) {
        return pipeline.getJson("/api/v1/budgets/" + budget)
                .at("/findings/settings/version")
                .asText();
    }

    private JsonNode finding(String budget) {
        List<JsonNode> found = pipeline.findings(budget, "VIOLATED").stream()
                .filter(finding -> finding.path("ruleId").asText().equals(RULE))
                .toList();
        return found.isEmpty() ? emptyNode() : found.get(0);
    }

    private static ObjectNode emptyNode() {
        return ModelJson.mapper().createObjectNode();
    }

    private Set<String> violations(String budget) {
        Set<String> ids = new TreeSet<>();
        pipeline.findings(budget, "VIOLATED")
                .forEach(finding -> ids.add(finding.path("id").asText()));
        return ids;
    }

    private List<String> openErrors(String budget) {
        return pipeline.list("/api/v1/budgets/" + budget + "/findings?waived=false&severity=ERROR").stream()
                .map(finding -> finding.path("id").asText())
                .toList();
    }

    private JsonNode finished(String path, String body) {
        HttpResponse<String> accepted = send("POST", pipeline.validation(path), body);
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        URI job = pipeline.validation(accepted.headers().firstValue("Location").orElseThrow());
        await().atMost(PATIENCE)
                .until(() -> Set.of("DONE", "FAILED")
                        .contains(Pipeline.json(send("GET", job, "").body())
                                .path("state")
                                .asText()));
        JsonNode status = Pipeline.json(send("GET", job, "").body());
        assertThat(status.path("state").asText()).as("%s", status).isEqualTo("DONE");
        return status;
    }

    private HttpResponse<String> send(String method, URI address, String body) {
        return pipeline.send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
    }

    /** The sound sample with a larger total of expenditure in its first table. */
    private static byte[] disclosureWithTotalLargerBy(int more) throws IOException {
        String sound = Files.readString(Corpus.repository().resolve("samples/sound-tabs.txt"));
        Matcher totals = TOTALS.matcher(sound);
        assertThat(totals.find()).isTrue();
        String total = total(totals).add(BigDecimal.valueOf(more)).toPlainString();
        return (sound.substring(0, totals.start(1)) + total + sound.substring(totals.end(1)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static BigDecimal total(Matcher totals) {
        return new BigDecimal(totals.group(1).replaceAll("[ ,]", ""));
    }
}
