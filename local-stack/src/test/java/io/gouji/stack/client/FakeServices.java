package io.gouji.stack.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers as ingest-service and report-service would, with what a test has put down for each address. */
final class FakeServices implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Deque<Answer>> answers = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    private record Answer(int status, String body) {}

    FakeServices() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
        answer("GET /q/health/ready", 200, "{}");
    }

    /** What the next request gets; the last answer put down for an address is given again and again. */
    FakeServices answer(String methodAndAddress, int status, String body) {
        answers.computeIfAbsent(methodAndAddress, unseen -> new ArrayDeque<>()).add(new Answer(status, body));
        return this;
    }

    /** Method, address and body of each request so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    PipelineClient client() {
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new PipelineClient(base, base);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(body.isEmpty() ? request : request + " " + body);
        Deque<Answer> prepared = answers.getOrDefault(request, new ArrayDeque<>());
        Answer answer = prepared.size() > 1 ? prepared.removeFirst() : prepared.peekFirst();
        if (answer == null) {
            answer = new Answer(404, "{\"code\": \"NOT_FOUND\"}");
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
