package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A problem made ready for work: placements listed, constraints compiled, and who touches whom. Does not change. */
final class Network {

    private static final long[] NO_PLACEMENT = new long[0];

    private final Limits limits;
    private final List<Row> rows;
    private final List<Constraint> constraints;
    private final long[][] placements;
    private final Filter[] filters;
    private final int[][] rowsOf;
    private final int[][] constraintsOf;
    private final int[] weights;
    private final Labels labels;

    Network(Problem problem, Limits limits) {
        this.limits = limits;
        rows = problem.rows();
        constraints = problem.constraints();
        labels = new Labels(constraints);
        placements = new long[rows.size()][];
        for (int row = 0; row < placements.length; row++) {
            placements[row] = isCountable(row) ? Placements.of(rows.get(row)) : NO_PLACEMENT;
        }
        filters = new Filter[constraints.size()];
        weights = new int[filters.length];
        for (int i = 0; i < filters.length; i++) {
            filters[i] = compile(constraints.get(i).relation(), rows);
            for (int row : filters[i].rows()) {
                weights[i] += weight(placements[row].length);
            }
        }
        rowsOf = rowsOf(filters);
        constraintsOf = touching(filters, placements.length);
    }

    private Network(Network like, Filter[] filters) {
        this.limits = like.limits;
        this.rows = like.rows;
        this.filters = filters;
        this.rowsOf = rowsOf(filters);
        this.constraints = like.constraints;
        this.placements = like.placements;
        this.constraintsOf = like.constraintsOf;
        this.weights = like.weights;
        this.labels = like.labels;
    }

    /**
     * The same problem with nothing known of some cells.
     *
     * @param columns for each row, the columns of these cells as a bit set
     */
    Network doubting(long[] columns) {
        Filter[] changed = filters.clone();
        for (int row = 0; row < columns.length; row++) {
            if (columns[row] != 0) {
                for (int constraint : constraintsOf[row]) {
                    changed[constraint] = doubtful(constraint, columns);
                }
            }
        }
        return new Network(this, changed);
    }

    /** What a constraint still says if nothing is known of some cells. */
    private Filter doubtful(int constraint, long[] columns) {
        Relation relation = constraints.get(constraint).relation();
        Predicate<Cell> doubted = cell -> (columns[cell.row()] >>> cell.column() & 1) != 0;
        if (relation.cells().noneMatch(doubted)) {
            return filters[constraint];
        }
        if (relation instanceof Relation.Presence presence) {
            List<Cell> parts = new ArrayList<>();
            List<Cell> wholes = new ArrayList<>();
            for (int pair = 0; pair < presence.parts().size(); pair++) {
                if (!doubted.test(presence.parts().get(pair))
                        && !doubted.test(presence.wholes().get(pair))) {
                    parts.add(presence.parts().get(pair));
                    wholes.add(presence.wholes().get(pair));
                }
            }
            if (!parts.isEmpty()) {
                return compile(new Relation.Presence(parts, wholes), rows);
            }
        }
        return new Silent(rowsOf(constraint));
    }

    private static Filter compile(Relation relation, List<Row> rows) {
        if (relation instanceof Relation.Sum sum) {
            return new SumFilter(RowPart.of(sum.terms(), rows));
        }
        if (relation instanceof Relation.AtMost atMost) {
            return new AtMostFilter(RowPart.of(atMost.terms(), rows));
        }
        if (relation instanceof Relation.Equal equal) {
            return new EqualFilter(
                    equal.one(),
                    equal.other(),
                    rows.get(equal.one().row()),
                    rows.get(equal.other().row()));
        }
        return new PresenceFilter((Relation.Presence) relation, rows);
    }

    private static int[][] rowsOf(Filter[] filters) {
        int[][] rows = new int[filters.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = filters[i].rows();
        }
        return rows;
    }

    private static int[][] touching(Filter[] filters, int rows) {
        int[] counts = new int[rows];
        for (Filter filter : filters) {
            for (int row : filter.rows()) {
                counts[row]++;
            }
        }
        int[][] touching = new int[rows][];
        for (int row = 0; row < rows; row++) {
            touching[row] = new int[counts[row]];
        }
        for (int i = filters.length - 1; i >= 0; i--) {
            for (int row : filters[i].rows()) {
                touching[row][--counts[row]] = i;
            }
        }
        return touching;
    }

    /** Logarithm of a number of placements, rounded up: 0 for one, 1 for two. */
    static int weight(int placements) {
        return placements < 2 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(placements - 1);
    }

    int rowCount() {
        return placements.length;
    }

    int constraintCount() {
        return filters.length;
    }

    Row row(int row) {
        return rows.get(row);
    }

    Filter filter(int constraint) {
        return filters[constraint];
    }

    int[] rowsOf(int constraint) {
        return rowsOf[constraint];
    }

    int[] constraintsOf(int row) {
        return constraintsOf[row];
    }

    /** What constraints are filed under. */
    Labels labels() {
        return labels;
    }

    /** Whether the placements of a row are few enough to be listed. */
    boolean isCountable(int row) {
        return Placements.count(rows.get(row)) <= limits.placements();
    }

    /** All placements of a row; empty if it has none, or too many to list. */
    long[] placementsOf(int row) {
        return placements[row];
    }

    long[][] placements() {
        return placements.clone();
    }

    int[] weights() {
        return weights.clone();
    }

    /** The constraints whose rows all have placements: the others tell nothing. */
    boolean[] usable() {
        boolean[] usable = new boolean[filters.length];
        for (int i = 0; i < usable.length; i++) {
            usable[i] = true;
            for (int row : filters[i].rows()) {
                usable[i] &= placements[row].length > 0;
            }
        }
        return usable;
    }
}
