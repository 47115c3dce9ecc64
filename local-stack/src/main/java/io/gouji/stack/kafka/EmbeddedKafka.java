package io.gouji.stack.kafka;

import io.gouji.model.event.Topics;
import io.gouji.stack.process.ChildJvm;
import io.gouji.stack.process.Compilers;
import io.gouji.stack.process.Ports;
import io.gouji.stack.process.ProcessComponent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A real Kafka broker from Maven artifacts, in a JVM of its own, with one node that is broker and controller. Stopped or
 * killed and started again it has the same port and the same records.
 */
public final class EmbeddedKafka extends ProcessComponent {
    private static final int MAXIMUM_HEAP_MEGABYTES = 320;
    private static final int CONNECT_TIMEOUT_MILLIS = 500;

    private final Path directory;
    private final int port;
    private final Compilers compilers;

    /**
     * A broker that is not running yet.
     *
     * @param directory where it keeps its records and its configuration; created if absent
     * @param port where clients find it; 0 picks a free one, which is then kept
     * @param compilers which compilers its JVM uses
     * @param logFile is appended to
     */
    public EmbeddedKafka(Path directory, int port, Compilers compilers, Path logFile) {
        super("kafka", logFile);
        this.compilers = compilers;
        this.directory = directory.toAbsolutePath();
        this.port = port == 0 ? Ports.free() : port;
    }

    /** Starts a broker on a free port with all topics of the pipeline; for tests. */
    public static EmbeddedKafka startWithTopics(Path directory) {
        EmbeddedKafka kafka =
                new EmbeddedKafka(directory.resolve("kafka"), 0, Compilers.FIRST, directory.resolve("logs/kafka.log"));
        kafka.start();
        new TopicSetup(kafka.bootstrapServers()).createOrAdjust(PipelineTopics.all());
        return kafka;
    }

    public String bootstrapServers() {
        return Ports.LOOPBACK + ":" + port;
    }

    @Override
    public String address() {
        return bootstrapServers();
    }

    @Override
    protected List<String> command() {
        Path configuration = writeConfiguration();
        List<String> command = ChildJvm.command(MAXIMUM_HEAP_MEGABYTES, compilers);
        command.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
                "-cp",
                ChildJvm.classPath(),
                BrokerMain.class.getName(),
                configuration.toString()));
        return command;
    }

    @Override
    protected Map<String, String> environment() {
        return Map.of();
    }

    @Override
    protected Path workingDirectory() {
        return directory;
    }

    /** A broker opens its port when it has caught up with its own log and accepts requests, not before. */
    @Override
    protected boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(Ports.LOOPBACK, port), CONNECT_TIMEOUT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Path writeConfiguration() {
        int controllerPort = Ports.free();
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "listeners",
                        "CLIENTS://" + bootstrapServers() + ",CONTROLLER://" + Ports.LOOPBACK + ":" + controllerPort,
                "advertised.listeners", "CLIENTS://" + bootstrapServers(),
                "listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name", "CLIENTS",
                "controller.listener.names", "CONTROLLER",
                "controller.quorum.voters", "1@" + Ports.LOOPBACK + ":" + controllerPort,
                "log.dirs", directory.resolve("log").toString()));
        properties.putAll(Map.of(
                // Topics are created beforehand; a misspelt name must fail, not become a topic.
                "auto.create.topics.enable", "false",
                "message.max.bytes", Integer.toString(Topics.MAX_RECORD_BYTES),
                "replica.fetch.max.bytes", Integer.toString(Topics.MAX_RECORD_BYTES),
                "log.retention.ms", "-1",
                // A stack that was down for a month goes on where it stopped.
                "offsets.retention.minutes", "525600"));
        properties.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1"));
        // A broker that was killed may come back only when its former session has expired, by default after 9 seconds.
        properties.putAll(Map.of(
                "broker.heartbeat.interval.ms", "500",
                "broker.session.timeout.ms", "3000"));
        // The defaults are for a server with many clients; one laptop needs a fraction of the threads and of the
        // memory.
        properties.putAll(Map.of(
                "offsets.topic.num.partitions", "3",
                "transaction.state.log.num.partitions", "3",
                "group.initial.rebalance.delay.ms", "0",
                "num.network.threads", "2",
                "num.io.threads", "3",
                "background.threads", "2",
                "log.cleaner.dedupe.buffer.size", Integer.toString(8 * 1024 * 1024)));
        try {
            Files.createDirectories(directory);
            Path file = directory.resolve("broker.properties");
            try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                properties.store(writer, "Written at every start of the local stack");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the broker's configuration into " + directory, e);
        }
    }
}
