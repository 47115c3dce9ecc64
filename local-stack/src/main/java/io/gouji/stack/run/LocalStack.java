package io.gouji.stack.run;

import io.gouji.stack.kafka.EmbeddedKafka;
import io.gouji.stack.kafka.PipelineTopics;
import io.gouji.stack.kafka.TopicSetup;
import io.gouji.stack.postgres.Database;
import io.gouji.stack.postgres.EmbeddedPostgres;
import io.gouji.stack.process.Ports;
import io.gouji.stack.process.ServiceProcess;
import io.gouji.stack.process.StackComponent;
import io.gouji.stack.process.StackException;
import io.gouji.stack.process.StackException.Code;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * The whole pipeline on one machine: a broker, a database and the three services, each a process of its own. A single
 * component can be stopped, killed and started again while the others run.
 */
public final class LocalStack implements AutoCloseable {
    private static final Database REPORT_DATABASE = new Database("report");
    private static final Database VALIDATION_DATABASE = new Database("validation");

    private static final int HEAP = 256;
    /** A long PDF is read with up to this many megabytes. */
    private static final int HEAP_OF_READERS = 512;

    /** Nothing new is let in first; then those stop that others do not need any more. */
    private static final List<Component> STOP_ORDER =
            List.of(Component.INGEST, Component.VALIDATION, Component.REPORT, Component.KAFKA, Component.POSTGRESQL);

    private final EmbeddedKafka kafka;
    private final EmbeddedPostgres postgres;
    private final Map<Component, StackComponent> components = new EnumMap<>(Component.class);
    private volatile boolean closed;

    /** A stack that is not running yet. */
    public LocalStack(StackSettings settings) {
        kafka = new EmbeddedKafka(
                settings.data().resolve("kafka"),
                settings.ports().port(Component.KAFKA),
                settings.compilers(),
                settings.logFile(Component.KAFKA));
        postgres = new EmbeddedPostgres(
                settings.data().resolve("postgresql"),
                settings.ports().port(Component.POSTGRESQL),
                settings.durability(),
                List.of(REPORT_DATABASE, VALIDATION_DATABASE),
                settings.logFile(Component.POSTGRESQL));
        components.put(Component.KAFKA, kafka);
        components.put(Component.POSTGRESQL, postgres);
        components.put(
                Component.INGEST,
                service(
                        settings,
                        Component.INGEST,
                        Map.of(
                                "GOUJI_REPORT_BASE_URL",
                                "http://" + Ports.LOOPBACK + ":"
                                        + settings.ports().port(Component.REPORT),
                                "GOUJI_ARCHIVE_DIRECTORY",
                                settings.data()
                                        .resolve("archive")
                                        .toAbsolutePath()
                                        .toString())));
        components.put(
                Component.VALIDATION,
                service(
                        settings,
                        Component.VALIDATION,
                        Map.of(
                                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(VALIDATION_DATABASE),
                                "QUARKUS_DATASOURCE_USERNAME", VALIDATION_DATABASE.owner(),
                                "QUARKUS_DATASOURCE_PASSWORD", VALIDATION_DATABASE.password(),
                                "GOUJI_SETTINGS_CHANGE_ALLOWED", "true")));
        components.put(
                Component.REPORT,
                service(
                        settings,
                        Component.REPORT,
                        Map.of(
                                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(REPORT_DATABASE),
                                "QUARKUS_DATASOURCE_REACTIVE_URL", postgres.reactiveUrl(REPORT_DATABASE),
                                "QUARKUS_DATASOURCE_USERNAME", REPORT_DATABASE.owner(),
                                "QUARKUS_DATASOURCE_PASSWORD", REPORT_DATABASE.password(),
                                // Whoever reaches the loopback interface owns this stack.
                                "GOUJI_VIEWS_REBUILD_ALLOWED", "true",
                                "GOUJI_EXPLANATIONS_ALLOWED", "true")));
    }

    private ServiceProcess service(StackSettings settings, Component component, Map<String, String> connections) {
        Map<String, String> environment = new HashMap<>(connections);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        environment.putAll(settings.environment().getOrDefault(component, Map.of()));
        Path directory = settings.repository().resolve(component.title()).resolve("target/quarkus-app");
        return new ServiceProcess(
                component.title(),
                directory,
                settings.ports().port(component),
                component == Component.INGEST ? HEAP_OF_READERS : HEAP,
                settings.compilers(),
                environment,
                settings.logFile(component));
    }

    /**
     * Starts everything, side by side where nothing depends on it, and returns when all of it can be used.
     *
     * @throws StackException of the first component that failed; the others may be running, so close the stack
     */
    public void start(StartProgress progress) {
        ExecutorService starters = Executors.newFixedThreadPool(Component.values().length);
        try {
            CompletableFuture<Void> broker = CompletableFuture.runAsync(() -> startBroker(progress), starters);
            CompletableFuture<Void> database =
                    CompletableFuture.runAsync(() -> start(Component.POSTGRESQL, progress), starters);
            awaitAll(List.of(
                    broker,
                    database,
                    broker.thenRunAsync(() -> start(Component.INGEST, progress), starters),
                    CompletableFuture.allOf(broker, database)
                            .thenRunAsync(() -> start(Component.VALIDATION, progress), starters),
                    CompletableFuture.allOf(broker, database)
                            .thenRunAsync(() -> start(Component.REPORT, progress), starters)));
        } finally {
            starters.shutdown();
        }
    }

    private void startBroker(StartProgress progress) {
        long begin = System.nanoTime();
        kafka.start();
        new TopicSetup(kafka.bootstrapServers()).createOrAdjust(PipelineTopics.all());
        progress.ready(Component.KAFKA, kafka.address(), Duration.ofNanos(System.nanoTime() - begin));
    }

    private void start(Component component, StartProgress progress) {
        long begin = System.nanoTime();
        StackComponent process = component(component);
        if (closed) {
            throw new StackException(
                    Code.COMPONENT_ENDED, "the stack was stopped before " + component.title() + " started");
        }
        process.start();
        progress.ready(component, process.address(), Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Returns when all have completed, or throws as soon as one has failed. */
    private static void awaitAll(List<CompletableFuture<Void>> starts) {
        CompletableFuture<Void> failure = new CompletableFuture<>();
        for (CompletableFuture<Void> start : starts) {
            start.exceptionally(e -> {
                failure.completeExceptionally(e);
                return null;
            });
        }
        try {
            CompletableFuture.anyOf(failure, CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackException known ? known : e;
        }
    }

    public StackComponent component(Component component) {
        return Objects.requireNonNull(components.get(component));
    }

    /** Completes with the first component that ends, for whatever reason. */
    public CompletableFuture<Component> anyExit() {
        return CompletableFuture.anyOf(Stream.of(Component.values())
                        .map(component -> component(component).onExit().thenApply(ended -> component))
                        .toArray(CompletableFuture[]::new))
                .thenApply(Component.class::cast);
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** The base address of one of the three services. */
    public URI uri(Component service) {
        return ((ServiceProcess) component(service)).uri();
    }

    /** Stops everything, in order. A start that is under way fails. */
    @Override
    public void close() {
        closed = true;
        STOP_ORDER.forEach(component -> component(component).stop());
    }
}
