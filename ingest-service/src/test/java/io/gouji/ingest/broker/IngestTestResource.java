package io.gouji.ingest.broker;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Starts the broker before the service, and gives the service limits that tests can reach. */
public final class IngestTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Path directory = temporaryDirectory();
        TestBroker.startNew(directory);
        return Map.of(
                "kafka.bootstrap.servers",
                TestBroker.bootstrapServers(),
                "gouji.archive.directory",
                directory.resolve("archive").toString(),
                "gouji.parse.time-limit",
                "2S",
                "quarkus.http.test-port",
                "0");
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("gouji-ingest");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        TestBroker.kill();
    }
}
