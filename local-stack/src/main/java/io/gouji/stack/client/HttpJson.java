package io.gouji.stack.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.gouji.model.ModelJson;
import io.gouji.stack.process.StackException;
import io.gouji.stack.process.StackException.Code;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** JSON over HTTP, as one service at one base address speaks it. */
final class HttpJson {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);
    private static final int BODY_SHOWN = 500;

    private final URI base;
    /** The upgrade to HTTP/2 that the client would otherwise ask for has no use on one machine. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();

    HttpJson(URI base) {
        this.base = base;
    }

    /**
     * An answer.
     *
     * @param body missing node when there was none
     */
    record Answer(URI uri, int status, JsonNode body) {

        /** The value of a field as text; empty when it is absent, null, or not a single value. */
        Optional<String> text(String field) {
            return HttpJson.text(body, field);
        }

        StackException unexpected() {
            String shown = body.toString();
            return new StackException(
                    Code.SERVICE_UNREACHABLE,
                    "%s answered in an unexpected way: status %d, %s"
                            .formatted(uri, status, shown.substring(0, Math.min(BODY_SHOWN, shown.length()))));
        }
    }

    static Optional<String> text(JsonNode body, String field) {
        JsonNode value = body.path(field);
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
    }

    boolean isReady() {
        try {
            return send(request("/q/health/ready").build()).status() == 200;
        } catch (StackException e) {
            return false;
        }
    }

    /** The answer to a question; empty when there is no such thing. */
    Optional<JsonNode> get(String pathAndQuery) {
        Answer answer =
                send(request(pathAndQuery).header("Accept", "application/json").build());
        return switch (answer.status()) {
            case 200 -> Optional.of(answer.body());
            case 404 -> Optional.empty();
            default -> throw answer.unexpected();
        };
    }

    Answer post(String pathAndQuery, String mediaType, BodyPublisher body) {
        return send(request(pathAndQuery)
                .header("Content-Type", mediaType)
                .header("Accept", "application/json, application/problem+json")
                .POST(body)
                .build());
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(base.resolve(pathAndQuery)).timeout(ANSWER_TIMEOUT);
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(request.uri(), response.statusCode(), body(response.body()));
        } catch (IOException e) {
            throw new StackException(Code.SERVICE_UNREACHABLE, request.uri() + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException(Code.SERVICE_UNREACHABLE, "interrupted while asking " + request.uri(), e);
        }
    }

    /** What is not JSON, as a proxy or a server error may answer, is kept as text. */
    private static JsonNode body(byte[] bytes) throws IOException {
        try {
            return ModelJson.mapper().readTree(bytes);
        } catch (JsonProcessingException e) {
            return ModelJson.mapper().getNodeFactory().textNode(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
