package io.gouji.report.view;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;

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
        return sqlState(failure)
                .filter(state -> state.length() == 5 && OF_THE_DATA.contains(state.substring(0, 2)))
                .isPresent();
    }

    /** Whether the database could not be asked at all, or not now. */
    public static boolean isAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof VertxException
                    || cause instanceof PgException refused && isNotNow(refused)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNotNow(PgException refused) {
        String state = refused.getSqlState();
        return state != null && state.length() == 5 && NOT_NOW.contains(state.substring(0, 2));
    }

    private static Optional<String> sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PgException refused) {
                return Optional.ofNullable(refused.getSqlState());
            }
        }
        return Optional.empty();
    }
}
