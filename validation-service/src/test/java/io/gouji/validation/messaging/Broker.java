package io.gouji.validation.messaging;

import io.gouji.stack.kafka.EmbeddedKafka;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A real broker on a free port for the service under test. Tests may stop and start it. */
public final class Broker implements QuarkusTestResourceLifecycleManager {

    private static @Nullable EmbeddedKafka kafka;

    static EmbeddedKafka kafka() {
        return Objects.requireNonNull(kafka);
    }

    @Override
    public Map<String, String> start() {
        EmbeddedKafka broker = EmbeddedKafka.startWithTopics(folder());
        kafka = broker;
        return Map.of(
                "kafka.bootstrap.servers", broker.bootstrapServers(),
                "quarkus.http.test-port", "0",
                "gouji.settings.change-allowed", "true",
                "gouji.validation.send-timeout", "3S",
                "gouji.validation.longest-pause", "1S");
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "stacks")), "validation")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.stop();
        }
    }
}
