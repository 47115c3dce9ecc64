package io.gouji.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedPostgresTest {
    private static final Database VIEWS = new Database("views");

    @TempDir
    Path directory;

    private EmbeddedPostgres postgres;

    @BeforeEach
    void startServer() {
        postgres = EmbeddedPostgres.startWith(VIEWS, directory);
    }

    @AfterEach
    void stopServer() {
        postgres.stop();
    }

    @Test
    void keepsCommittedRowsAndAddressWhenItIsStoppedOrKilled() throws Exception {
        String address = postgres.address();
        execute("create table budget (name text)");
        execute("insert into budget values ('before')");

        postgres.kill();
        assertThat(postgres.isRunning()).isFalse();
        postgres.start();
        execute("insert into budget values ('between')");
        postgres.stop();
        postgres.start();

        assertThat(postgres.address()).isEqualTo(address);
        assertThat(query("select string_agg(name, ' ' order by name) from budget"))
                .isEqualTo("before between");
    }

    @Test
    void findsPartsOfChineseWords() throws Exception {
        try (Connection superuser = connect("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("create extension pg_trgm");
        }

        assertThat(query("select array_length(show_trgm('部门预算'), 1) > 0")).isEqualTo("t");
        assertThat(
                        query(
                                "select string_agg(word, ' ' order by word) from (values ('乙'), ('B'), ('a'), ('甲')) as w(word)"))
                .as("order is the same on every machine: by code point")
                .isEqualTo("B a 乙 甲");
    }

    @Test
    void startsAlthoughAPidFileNamesAnotherProgram() throws Exception {
        postgres.stop();
        Path data = directory.resolve("postgresql/data");
        Files.writeString(
                data.resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data + "\n0\n5432\n\n\n0 0\nready\n");

        postgres.start();

        assertThat(query("select 1")).isEqualTo("1");
    }

    @Test
    void takesOverFromAServerThatOutlivedItsStack() throws Exception {
        execute("create table budget (name text)");
        EmbeddedPostgres successor = new EmbeddedPostgres(
                directory.resolve("postgresql"),
                0,
                EmbeddedPostgres.Durability.MACHINE_CRASH,
                List.of(VIEWS),
                postgres.logFile());

        successor.start();

        assertThat(postgres.isRunning()).isFalse();
        postgres = successor;
        assertThat(query("select count(*) from budget")).isEqualTo("0");
        assertThat(query("show fsync")).isEqualTo("on");
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz",
        "Mac OS X, x86_64, postgres-darwin-x86_64.txz"
    })
    void findsTheProgramsOfAMachine(String operatingSystem, String architecture, String resource) {
        assertThat(PostgresBinaries.resourceName(operatingSystem, architecture)).isEqualTo(resource);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect(VIEWS.owner());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = connect(VIEWS.owner());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect(String user) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(VIEWS), user, VIEWS.password());
    }
}
