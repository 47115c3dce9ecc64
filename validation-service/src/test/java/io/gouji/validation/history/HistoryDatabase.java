package io.gouji.validation.history;

import io.gouji.stack.postgres.Database;
import io.gouji.stack.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A real database with the tables of the history. */
final class HistoryDatabase implements AutoCloseable {

    private static final Database DATABASE = new Database("validation");

    private final EmbeddedPostgres postgres;

    private HistoryDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static HistoryDatabase start() throws IOException, SQLException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "stacks")), "history")
                .toAbsolutePath();
        HistoryDatabase database = new HistoryDatabase(EmbeddedPostgres.startWith(DATABASE, folder));
        database.execute(migration());
        return database;
    }

    DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(postgres.jdbcUrl(DATABASE));
        source.setUser(DATABASE.owner());
        return source;
    }

    void empty() throws SQLException {
        execute("truncate disclosure, revalidation");
    }

    EmbeddedPostgres server() {
        return postgres;
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String migration() {
        try (InputStream sql =
                Objects.requireNonNull(HistoryDatabase.class.getResourceAsStream("/db/migration/V1__history.sql"))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        postgres.stop();
    }
}
