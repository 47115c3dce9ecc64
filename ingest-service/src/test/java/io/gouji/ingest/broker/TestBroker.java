package io.gouji.ingest.broker;

import static org.awaitility.Awaitility.await;

import io.gouji.model.event.Topics;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * The broker of the tests. Its state is in system properties, since the tests of Quarkus and what starts before them have
 * different class loaders and would each see a field of their own.
 */
public final class TestBroker {

    private static final String PREFIX = "test.broker.";

    private TestBroker() {}

    /** Starts a broker with all topics in a new directory. */
    static void startNew(Path directory) {
        System.setProperty(PREFIX + "directory", directory.toString());
        System.setProperty(PREFIX + "port", Integer.toString(freePort()));
        System.setProperty(PREFIX + "controllerPort", Integer.toString(freePort()));
        start();
        createTopics();
    }

    /** Starts the broker again after {@link #kill}. */
    public static void start() {
        Path directory = Path.of(property("directory"));
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerMain.class.getName(),
                        directory.toString(),
                        property("port"),
                        property("controllerPort"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(directory.toFile(), "broker.log")));
        try {
            Process process = command.start();
            System.setProperty(PREFIX + "pid", Long.toString(process.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("broker").atMost(Duration.ofSeconds(60)).until(TestBroker::answers);
    }

    /** Kills the broker as a power cut would. */
    public static void kill() {
        ProcessHandle process =
                ProcessHandle.of(Long.parseLong(property("pid"))).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    public static String bootstrapServers() {
        return "127.0.0.1:" + property("port");
    }

    private static boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", Integer.parseInt(property("port"))), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void createTopics() {
        List<NewTopic> topics = Stream.concat(Topics.all().stream(), Topics.internal().stream())
                .flatMap(name -> Stream.of(name, Topics.deadLetters(name)))
                .map(name -> new NewTopic(name, Optional.of(2), Optional.of((short) 1))
                        .configs(Map.of("max.message.bytes", Integer.toString(Topics.MAX_RECORD_BYTES))))
                .toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            admin.createTopics(topics).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String property(String name) {
        return System.getProperty(PREFIX + name);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
