package io.gouji.ingest.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** Runs a one-node broker until its standard input ends, so that it never outlives the test that started it. */
final class BrokerMain {

    private BrokerMain() {}

    /** Arguments: directory, port for clients, port of the controller. */
    public static void main(String[] arguments) throws Exception {
        String directory = Path.of(arguments[0]).resolve("log").toString();
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "listeners", "CLIENTS://127.0.0.1:" + arguments[1] + ",CONTROLLER://127.0.0.1:" + arguments[2],
                "listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name", "CLIENTS",
                "controller.listener.names", "CONTROLLER",
                "controller.quorum.voters", "1@127.0.0.1:" + arguments[2],
                "log.dirs", directory,
                "auto.create.topics.enable", "false",
                "offsets.topic.replication.factor", "1"));
        properties.putAll(Map.of(
                "message.max.bytes", "16777216",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "offsets.topic.num.partitions", "1",
                "group.initial.rebalance.delay.ms", "0",
                "broker.heartbeat.interval.ms", "500",
                "broker.session.timeout.ms", "3000"));
        new Formatter()
                .setClusterId("Z291amktaW5nZXN0LXRlc3")
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .addDirectory(directory)
                .setMetadataLogDirectory(directory)
                .setIgnoreFormatted(true)
                .run();
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
        server.startup();
        while (System.in.read() >= 0) {
            // Whatever comes in means nothing; only its end does.
        }
        Runtime.getRuntime().halt(0);
    }
}
