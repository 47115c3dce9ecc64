package io.gouji.validation.messaging;

import io.gouji.stack.kafka.EmbeddedKafka;
import io.gouji.stack.postgres.Database;
import io.gouji.stack.postgres.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A real broker and a real database on free ports for the service under test. Tests may stop and start them. */
public final class Broker implements QuarkusTestResourceLifecycleManager {

    private static final Database DATABASE = new Database("validation");

    private static @Nullable EmbeddedKafka kafka;
    private static @Nullable EmbeddedPostgres postgres;

    static EmbeddedKafka kafka() {
        return Objects.requireNonNull(kafka);
    }

    static EmbeddedPostgres postgres() {
        return Objects.requireNonNull(postgres);
    }

    @Override
    public Map<String, String> start() {
        Path folder = folder();
        EmbeddedPostgres database = EmbeddedPostgres.startWith(DATABASE, folder);
        EmbeddedKafka broker = EmbeddedKafka.startWithTopics(folder);
        kafka = broker;
        postgres = database;
        return Map.of(
                "kafka.bootstrap.servers", broker.bootstrapServers(),
                "quarkus.datasource.jdbc.url", database.jdbcUrl(DATABASE),
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
        if (postgres != null) {
            postgres.stop();
        }
    }
}
