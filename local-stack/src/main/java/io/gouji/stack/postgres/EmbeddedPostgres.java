package io.gouji.stack.postgres;

import io.gouji.stack.process.Ports;
import io.gouji.stack.process.ProcessComponent;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * A real PostgreSQL server from Maven artifacts. Stopped or killed and started again it has the same port and the same
 * data. It trusts every connection from this machine: any password is accepted.
 */
public final class EmbeddedPostgres extends ProcessComponent {
    private static final String SUPERUSER = "postgres";
    private static final int CONNECT_TIMEOUT_SECONDS = 2;

    private final Path directory;
    private final int port;
    private final Durability durability;
    private final List<Database> databases;

    /** What the data must survive. */
    public enum Durability {
        /** The end of the process, however sudden; a crash of the machine may leave the data unusable. Faster. */
        PROCESS_CRASH,
        /** A crash of the machine too. */
        MACHINE_CRASH
    }

    /**
     * A server that is not running yet.
     *
     * @param directory where it keeps its data; created if absent
     * @param port where clients find it; 0 picks a free one, which is then kept
     * @param databases are created if they do not exist
     * @param logFile is appended to
     */
    public EmbeddedPostgres(Path directory, int port, Durability durability, List<Database> databases, Path logFile) {
        super("postgresql", logFile);
        this.directory = directory.toAbsolutePath();
        this.port = port == 0 ? Ports.free() : port;
        this.durability = durability;
        this.databases = List.copyOf(databases);
    }

    /** Starts a server on a free port with one database, to be thrown away afterwards; for tests. */
    public static EmbeddedPostgres startWith(Database database, Path directory) {
        EmbeddedPostgres postgres = new EmbeddedPostgres(
                directory.resolve("postgresql"),
                0,
                Durability.PROCESS_CRASH,
                List.of(database),
                directory.resolve("logs").resolve("postgresql.log"));
        postgres.start();
        return postgres;
    }

    public String jdbcUrl(Database database) {
        return "jdbc:" + reactiveUrl(database);
    }

    /** The address in the form Hibernate Reactive wants it. */
    public String reactiveUrl(Database database) {
        return "postgresql://" + address() + "/" + database.name();
    }

    @Override
    public String address() {
        return Ports.LOOPBACK + ":" + port;
    }

    @Override
    protected List<String> command() {
        PostgresUser user = PostgresUser.ofThisMachine();
        Path programs = PostgresBinaries.unpackedInto(user.cache()).resolve("bin");
        Path data = new DataCluster(directory, SUPERUSER, user, programs, logFile()).prepare();
        String flush = durability == Durability.MACHINE_CRASH ? "on" : "off";
        return user.command(List.of(
                programs.resolve("postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=" + Ports.LOOPBACK,
                // A socket file would need a short path and a place that every user can write to.
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=" + flush,
                "-c",
                "full_page_writes=" + flush,
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC"));
    }

    @Override
    protected Map<String, String> environment() {
        // Messages in the log are for whoever reads this project's documentation.
        return Map.of("LC_MESSAGES", "C");
    }

    @Override
    protected Path workingDirectory() {
        return directory;
    }

    /** The "fast shutdown": open transactions are rolled back, clients are not waited for. */
    @Override
    protected String stopSignal() {
        return "INT";
    }

    @Override
    protected boolean answers() {
        try (Connection connection = connectAsSuperuser()) {
            return connection.isValid(CONNECT_TIMEOUT_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    protected void completeStart() {
        try (Connection connection = connectAsSuperuser()) {
            for (Database database : databases) {
                database.createIfAbsent(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a new PostgreSQL does not let its superuser create a database", e);
        }
    }

    private Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + address() + "/postgres?user=" + SUPERUSER
                + "&connectTimeout=" + CONNECT_TIMEOUT_SECONDS);
    }
}
