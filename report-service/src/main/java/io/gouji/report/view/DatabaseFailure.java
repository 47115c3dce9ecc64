package io.gouji.report.view;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Tells a database that is away or busy from a statement that can never succeed. */
public final class DatabaseFailure {

    /**
     * Classes of SQLSTATE that say something about the data at hand: data exception, integrity violation, program limit
     * exceeded. Whatever else goes wrong (connection, shutdown, deadlock, missing table, full disk) can be put right without
     * touching the data.
     */
    private static final Set<String> OF_THE_DATA = Set.of("22", "23", "54");

    /** Connection, rollback (deadlock), resources, lock not available, operator intervention (shutdown), system error. */
    private static final Set<String> NOT_NOW = Set.of("08", "40", "53", "55", "57", "58");

    private DatabaseFailure() {}

    /** Whether the database refused these very data, so that trying again cannot help. */
    public static boolean isOfTheData(Throwable failure) {
        return causes(failure).anyMatch(cause -> isOfClass(cause, OF_THE_DATA));
    }

    /** Whether the database could not be asked at all, or not now. */
    public static boolean isAway(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof IOException
                        || cause instanceof TimeoutException
                        || cause instanceof VertxException
                        || isOfClass(cause, NOT_NOW));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** Hibernate hands the errors of the reactive client on as those of JDBC. */
    private static boolean isOfClass(Throwable cause, Set<String> classes) {
        String state = cause instanceof PgException refused
                ? refused.getSqlState()
                : cause instanceof SQLException refused ? refused.getSQLState() : null;
        return state != null && state.length() == 5 && classes.contains(state.substring(0, 2));
    }
}
