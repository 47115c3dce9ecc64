package io.gouji.ingest.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens on a connection after a request on it was answered. */
class UnreadBodyTest {

    private static final String BODY = "figures";

    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<Void> patienceOver = new CompletableFuture<>();

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aConnectionWhoseBodyWasReadStaysOpenForTheNextRequest() throws IOException {
        HttpServer server = server(this::answerOnceEveryByteIsRead);

        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), server.actualPort())) {
            post(client, BODY.length());
            assertThat(statusLine(client)).isEqualTo("HTTP/1.1 200 OK");
            patienceOver.join();

            post(client, BODY.length());
            assertThat(statusLine(client)).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    @Test
    void aClientThatDoesNotSendTheRestHearsTheAnswerAndIsLeft() throws IOException {
        HttpServer server = server(this::answerAtOnce);

        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), server.actualPort())) {
            post(client, BODY.length() + 1);
            assertThat(statusLine(client)).isEqualTo("HTTP/1.1 200 OK");

            assertThat(client.getInputStream().readAllBytes()).isEmpty();
        }
    }

    /** Reads as blocking readers do: the next piece is asked for when one was taken, and nothing after the end. */
    private void answerOnceEveryByteIsRead(HttpServerRequest request) {
        request.pause();
        request.handler(bytes -> request.fetch(1));
        request.endHandler(complete -> request.response().end());
        request.fetch(1);
    }

    private void answerAtOnce(HttpServerRequest request) {
        request.pause();
        request.response().end();
    }

    private HttpServer server(Handler<HttpServerRequest> answer) {
        return vertx.createHttpServer()
                .requestHandler(request -> {
                    request.response().endHandler(answered -> {
                        Duration patience = Duration.ofMillis(50);
                        UnreadBody.discardRest(vertx, request, patience);
                        vertx.setTimer(patience.toMillis() + 1, expired -> patienceOver.complete(null));
                    });
                    answer.handle(request);
                })
                .listen(0, InetAddress.getLoopbackAddress().getHostAddress())
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static void post(Socket client, int length) throws IOException {
        String head = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length + "\r\n\r\n";
        client.getOutputStream().write((head + BODY).getBytes(US_ASCII));
    }

    /** Reads an answer without a body as far as its empty line, and gives its first line. */
    private static String statusLine(Socket client) throws IOException {
        client.setSoTimeout(20_000);
        InputStream in = client.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return "closed after: " + head;
            }
            head.append((char) next);
        }
        return head.substring(0, head.indexOf("\r\n"));
    }
}
