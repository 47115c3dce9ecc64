package io.gouji.validation.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** Reads and writes, and tells a database that is away from one that refuses the data. */
final class Database {

    /** Classes of SQLSTATE about the data at hand: data exception, integrity violation, program limit exceeded. */
    private static final Set<String> OF_THE_DATA = Set.of("22", "23", "54");

    private static final int STATE_LENGTH = 5;

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** Reads in a connection. */
    interface Reading<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Writes in a connection. */
    interface Writing {
        void on(Connection connection) throws SQLException;
    }

    <T> T read(Reading<T> reading) {
        try (Connection connection = source.getConnection()) {
            return reading.on(connection);
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    /** All is written, or nothing. */
    void change(Writing writing) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                writing.on(connection);
                connection.commit();
            } finally {
                // Ends what failed; after a commit there is nothing to end.
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    private static HistoryException translated(SQLException e) {
        String state = e.getSQLState();
        boolean ofTheData =
                state != null && state.length() == STATE_LENGTH && OF_THE_DATA.contains(state.substring(0, 2));
        return ofTheData
                ? new RefusedByHistoryException("the database refuses a disclosure (" + state + ")", e)
                : new HistoryException("the database of the history does not answer (" + state + ")", e);
    }
}
