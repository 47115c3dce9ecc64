package io.gouji.stack.kafka;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * Runs a Kafka broker that is its own controller (KRaft), until it is told to end. It runs in a JVM of its own, so that
 * it can be killed as a real broker can, and because a broker keeps static state that a second start would find.
 */
final class BrokerMain {
    /** The same for every local broker: it only keeps data directories of different clusters apart. */
    private static final String CLUSTER_ID = "Z291amktbG9jYWwtc3RhYw";

    private BrokerMain() {}

    /**
     * Formats the data directory, if it is new, and runs the broker.
     *
     * @param arguments one: the broker's properties file
     */
    public static void main(String[] arguments) throws Exception {
        Properties properties = new Properties();
        try (BufferedReader file = Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            properties.load(file);
        }
        format(properties);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
        server.startup();
        server.awaitShutdown();
    }

    private static void format(Properties properties) throws Exception {
        String directory = properties.getProperty("log.dirs");
        new Formatter()
                .setClusterId(CLUSTER_ID)
                .setNodeId(Integer.parseInt(properties.getProperty("node.id")))
                .setControllerListenerName(properties.getProperty("controller.listener.names"))
                .addDirectory(directory)
                .setMetadataLogDirectory(directory)
                .setIgnoreFormatted(true)
                .run();
    }
}
