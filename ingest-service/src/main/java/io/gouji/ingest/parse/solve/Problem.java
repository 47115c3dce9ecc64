package io.gouji.ingest.parse.solve;

import java.util.IntSummaryStatistics;
import java.util.List;

/**
 * Everything that is known of one document: its rows and what must hold between them.
 *
 * @param rows the rows, of all tables
 * @param constraints what must hold; cells name rows by their index
 */
public record Problem(List<Row> rows, List<Constraint> constraints) {

    /** Greatest number of cells in one relation. */
    public static final int MAX_TERMS = 10_000;

    /**
     * Takes copies.
     *
     * @throws IllegalArgumentException if a constraint names a row that does not exist, or has too many terms
     */
    public Problem {
        rows = List.copyOf(rows);
        constraints = List.copyOf(constraints);
        int count = rows.size();
        for (Constraint constraint : constraints) {
            IntSummaryStatistics cells =
                    constraint.relation().cells().mapToInt(Cell::row).summaryStatistics();
            if (cells.getMax() >= count) {
                throw new IllegalArgumentException("constraint on a row that does not exist: " + constraint);
            }
            if (cells.getCount() > MAX_TERMS) {
                throw new IllegalArgumentException("more than " + MAX_TERMS + " terms: " + constraint.family());
            }
        }
    }
}
