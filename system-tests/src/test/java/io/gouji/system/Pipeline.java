package io.gouji.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.gouji.model.ModelJson;
import io.gouji.stack.client.DocumentStatus;
import io.gouji.stack.client.PipelineClient;
import io.gouji.stack.run.Component;
import io.gouji.stack.run.LocalStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a user of a running stack can do and see, over HTTP. */
final class Pipeline {

    private static final int PAGE_SIZE = 1000;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final LocalStack stack;
    private final PipelineClient client;

    Pipeline(LocalStack stack) {
        this.stack = stack;
        this.client = new PipelineClient(stack.uri(Component.INGEST), stack.uri(Component.REPORT));
    }

    LocalStack stack() {
        return stack;
    }

    /** Hands in a document that must be accepted. */
    String submit(String fileName, byte[] bytes) {
        HttpResponse<String> answer = upload(fileName, BodyPublishers.ofByteArray(bytes));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return json(answer.body()).path("documentId").asText();
    }

    /** Hands in whatever it is, and gives the answer. */
    HttpResponse<String> upload(String fileName, BodyPublisher body) {
        String query = "?fileName=" + URLEncoder.encode(fileName, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(ingest("/api/v1/documents" + query))
                .header("Content-Type", "application/octet-stream")
                .timeout(Duration.ofSeconds(60))
                .POST(body)
                .build());
    }

    /** Waits until a document has come to its end, whichever. */
    DocumentStatus awaitEnd(String documentId) {
        return await("end of " + documentId)
                .atMost(Duration.ofSeconds(90))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> client.status(documentId),
                        status -> status.isPresent() && status.get().isFinal())
                .orElseThrow();
    }

    Optional<DocumentStatus> status(String documentId) {
        return client.status(documentId);
    }

    /** Hands in a document that must become a budget, and gives the id of the budget. */
    String budgetOf(String fileName, byte[] bytes) {
        DocumentStatus status = awaitEnd(submit(fileName, bytes));
        assertThat(status.state()).as("%s: %s", fileName, status.rejection()).isEqualTo("VALIDATED");
        return status.budgetId().orElseThrow();
    }

    /** The facts of a budget as CSV. */
    String factsCsv(String budgetId) {
        return get("/api/v1/budgets/" + budgetId + "/facts.csv").body();
    }

    /** Violations of severity ERROR. */
    List<JsonNode> errors(String budgetId) {
        return findings(budgetId, "VIOLATED").stream()
                .filter(finding -> "ERROR".equals(finding.path("severity").asText()))
                .toList();
    }

    /** The findings of a budget with this outcome. */
    List<JsonNode> findings(String budgetId, String outcome) {
        return list("/api/v1/budgets/" + budgetId + "/findings?outcome=" + outcome + "&limit=" + PAGE_SIZE);
    }

    /** All elements of a list of report-service, page by page; the query must have a parameter. */
    List<JsonNode> list(String pathAndQuery) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = getJson(pathAndQuery + cursor);
            page.path("items").forEach(items::add);
            String next = page.path("next").asText("");
            cursor = page.path("next").isTextual() ? "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8) : "";
        } while (!cursor.isEmpty());
        return items;
    }

    /** Asks report-service. */
    HttpResponse<String> get(String pathAndQuery, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(report(pathAndQuery)).timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    JsonNode getJson(String pathAndQuery) {
        HttpResponse<String> answer = get(pathAndQuery);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer.body());
    }

    /** Sends any request to any service. */
    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI ingest(String pathAndQuery) {
        return stack.uri(Component.INGEST).resolve(pathAndQuery);
    }

    URI validation(String pathAndQuery) {
        return stack.uri(Component.VALIDATION).resolve(pathAndQuery);
    }

    URI report(String pathAndQuery) {
        return stack.uri(Component.REPORT).resolve(pathAndQuery);
    }

    static JsonNode json(String text) {
        try {
            return ModelJson.mapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }
}
