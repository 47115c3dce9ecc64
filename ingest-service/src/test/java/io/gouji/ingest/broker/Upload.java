package io.gouji.ingest.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.gouji.model.ModelJson;
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
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** Talks to the service under test as any HTTP client does. */
public final class Upload {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Upload() {}

    /** An answer with its body as JSON. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            try {
                return ModelJson.mapper().readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public String text(String field) {
            return json().path(field).asText();
        }
    }

    public static Answer raw(String fileName, byte[] bytes) {
        return raw(fileName, BodyPublishers.ofByteArray(bytes));
    }

    public static Answer raw(String fileName, BodyPublisher body) {
        return send(HttpRequest.newBuilder(uri("/api/v1/documents?fileName=" + URLEncoder.encode(fileName, UTF_8)))
                .header("Content-Type", "application/octet-stream")
                .POST(body));
    }

    public static Answer text(String text) {
        return raw("预算.txt", text.getBytes(UTF_8));
    }

    /** Sends parts as {@link #part} makes them. */
    public static Answer form(String... parts) {
        return send(HttpRequest.newBuilder(uri("/api/v1/documents"))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofString(String.join("", parts) + "--cut--\r\n")));
    }

    public static String part(String disposition, String content) {
        return "--cut\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    public static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.timeout(Duration.ofSeconds(40)).build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static Answer get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    public static URI uri(String path) {
        return URI.create(ConfigProvider.getConfig().getValue("test.url", String.class) + path);
    }
}
