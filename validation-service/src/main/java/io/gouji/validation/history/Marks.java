package io.gouji.validation.history;

import io.gouji.validation.rule.Sketch;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** By what documents with much the same amounts are looked for: two that share four fifths of them hardly ever share no mark. */
final class Marks {

    private static final int COUNT = 8;

    /** So few amounts may agree by chance. */
    private static final int FEWEST_AMOUNTS = 10;

    /**
     * True of disclosures that may have half of their amounts in common with another, whose parameters {@link #bind} sets. A mark or
     * two that agree by chance are not enough.
     */
    static final String MAY_BE_ALIKE = """
      (marks && ?
       and 2 * (select count(*) from unnest(amounts) as amount where amount = any(?))
           >= greatest(cardinality(amounts), cardinality(?)))
      """;

    private Marks() {}

    /** Sets the parameters of {@link #MAY_BE_ALIKE}, of which the first has the given number; answers the number of the last. */
    static int bind(PreparedStatement statement, int first, Sketch amounts) throws SQLException {
        Connection connection = statement.getConnection();
        Array all = connection.createArrayOf("integer", amounts.smallest().toArray());
        statement.setArray(first, connection.createArrayOf("integer", of(amounts)));
        statement.setArray(first + 1, all);
        statement.setArray(first + 2, all);
        return first + 2;
    }

    static Integer[] of(Sketch amounts) {
        return amounts.smallest().size() < FEWEST_AMOUNTS
                ? new Integer[0]
                : amounts.smallest().stream().limit(COUNT).toArray(Integer[]::new);
    }
}
