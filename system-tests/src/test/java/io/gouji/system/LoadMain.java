package io.gouji.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import io.gouji.stack.client.DocumentStatus;
import io.gouji.stack.process.Compilers;
import io.gouji.stack.run.Component;
import io.gouji.stack.run.LocalStack;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Measures the whole way under load: submits generated disclosures to a stack of its own as fast as it takes them, and waits
 * until all of them are validated and visible; then has all of them judged again, as after a change of the rules. Arguments: how many
 * documents (default 1000), how many at once (default 8). The first quarter warms the services up and is not counted; their JVMs have
 * both compilers, as where they are deployed. Prints of both documents a second, and the processor time that each component used for
 * a document.
 */
final class LoadMain {

    private LoadMain() {}

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int atOnce = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        List<byte[]> documents =
                LongStream.range(0, count).mapToObj(LoadMain::document).toList();
        try (LocalStack stack = RunningStack.start(Compilers.ALL)) {
            Pipeline pipeline = new Pipeline(stack);
            run(pipeline, documents.subList(0, count / 4), atOnce);
            List<byte[]> counted = documents.subList(count / 4, count);
            measure("submitted", counted.size(), stack, () -> run(pipeline, counted, atOnce));
            measure("judged again", count, stack, () -> judgeAgain(pipeline));
        }
    }

    private static void measure(String what, int documents, LocalStack stack, Work work) throws Exception {
        Map<Component, Duration> before = processorTimes(stack);
        long begin = System.nanoTime();
        work.run();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        Map<Component, Duration> after = processorTimes(stack);
        System.out.printf(
                "%d documents %s in %.1f s: %.1f documents a second%n",
                documents, what, took.toMillis() / 1000.0, documents * 1000.0 / took.toMillis());
        after.forEach((component, time) -> System.out.printf(
                "  %-20s %.1f ms of processor time a document%n",
                component.title(),
                time.minus(before.getOrDefault(component, Duration.ZERO)).toMillis() / (double) documents));
    }

    /** Until validation-service has sent all new findings; report-service may still be writing the last of them. */
    private static void judgeAgain(Pipeline pipeline) {
        HttpResponse<String> accepted =
                pipeline.send(HttpRequest.newBuilder(pipeline.validation("/api/v1/revalidations"))
                        .POST(BodyPublishers.noBody())
                        .build());
        URI job = pipeline.validation(accepted.headers().firstValue("Location").orElseThrow());
        JsonNode done = await("all judged again")
                .atMost(Duration.ofHours(1))
                .until(
                        () -> Pipeline.json(
                                pipeline.send(HttpRequest.newBuilder(job).build())
                                        .body()),
                        status -> status.hasNonNull("finishedAt"));
        if (!done.path("state").asText().equals("DONE")) {
            throw new IllegalStateException(done.toString());
        }
    }

    /** What each component and the processes it started have used: tells of a busy machine what wall-clock time cannot. */
    private static Map<Component, Duration> processorTimes(LocalStack stack) {
        Map<Component, Duration> times = new EnumMap<>(Component.class);
        for (Component component : Component.values()) {
            ProcessHandle.of(stack.component(component).pid())
                    .ifPresent(process -> times.put(
                            component,
                            Stream.concat(Stream.of(process), process.descendants())
                                    .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                                    .reduce(Duration.ZERO, Duration::plus)));
        }
        return times;
    }

    private static byte[] document(long seed) {
        Format shape = seed % 2 == 0 ? Format.LINES : Format.TABS;
        return DisclosureGenerator.generate(seed, GenerationOptions.sound(shape, Size.MEDIUM))
                .text()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void run(Pipeline pipeline, List<byte[]> documents, int atOnce) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(atOnce);
        try {
            List<Future<String>> sent = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                int number = i;
                sent.add(senders.submit(() -> pipeline.submit("load-" + number + ".txt", documents.get(number))));
            }
            for (Future<String> document : sent) {
                DocumentStatus end = pipeline.awaitEnd(document.get());
                if (!end.state().equals("VALIDATED")) {
                    throw new IllegalStateException(end.documentId() + " was " + end.state() + ": " + end.rejection());
                }
            }
        } finally {
            senders.shutdown();
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
