package io.gouji.ingest.parse.place;

import io.gouji.ingest.parse.solve.Outcome;
import io.gouji.model.document.RowKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which columns the interchangeable ones of a table are. Their order is known, and that a column is the same one in every
 * row; so the choice is made once for the table, for the assignment for which most speaks over all its rows.
 */
final class InterchangeableColumns {

    private final Columns columns;
    private final int[] likeliest;
    private final boolean allInTotal;

    private InterchangeableColumns(Columns columns, int[] likeliest, boolean allInTotal) {
        this.columns = columns;
        this.likeliest = likeliest;
        this.allInTotal = allInTotal;
    }

    static InterchangeableColumns choose(
            Columns columns, List<RowVariable> rows, List<Outcome> outcomes, Likelihood likelihood) {
        int ordinals = columns.used() - columns.told();
        int[][] evidence = new int[ordinals][columns.all()];
        for (RowVariable variable : rows) {
            if (variable.index() >= 0 && outcomes.get(variable.index()) instanceof Outcome.Unique unique) {
                for (int ordinal = 0; ordinal < ordinals; ordinal++) {
                    if (unique.placement().uses(columns.told() + ordinal)) {
                        addEvidence(evidence[ordinal], variable, likelihood);
                    }
                }
            }
        }
        boolean allInTotal = rows.stream()
                .filter(variable -> variable.row().row().kind() == RowKind.TOTAL)
                .anyMatch(variable -> variable.row().figures().size() == columns.used());
        return new InterchangeableColumns(columns, best(columns, evidence), allInTotal);
    }

    private static void addEvidence(int[] evidence, RowVariable variable, Likelihood likelihood) {
        for (int column = variable.columns().told(); column < evidence.length; column++) {
            evidence[column] +=
                    likelihood.of(variable.row().row(), variable.columns().column(column));
        }
    }

    /** The ascending assignment of ordinals to columns with the greatest evidence; of equals the leftmost. */
    private static int[] best(Columns columns, int[][] evidence) {
        int ordinals = evidence.length;
        int[][] value = new int[ordinals + 1][columns.all() + 1];
        for (int ordinal = ordinals - 1; ordinal >= 0; ordinal--) {
            Arrays.fill(value[ordinal], Integer.MIN_VALUE / 2);
            for (int column = columns.all() - (ordinals - ordinal); column >= columns.told() + ordinal; column--) {
                value[ordinal][column] = Math.max(
                        evidence[ordinal][column] + value[ordinal + 1][column + 1], value[ordinal][column + 1]);
            }
        }
        int[] assignment = new int[ordinals];
        int column = columns.told();
        for (int ordinal = 0; ordinal < ordinals; ordinal++) {
            while (value[ordinal][column] != evidence[ordinal][column] + value[ordinal + 1][column + 1]) {
                column++;
            }
            assignment[ordinal] = column++;
        }
        return assignment;
    }

    /**
     * Whether the total row has a figure in every column that is used. Where it has not, something is printed that the
     * total leaves out, and how many columns are used is not known.
     */
    boolean areAllInTotal() {
        return allInTotal;
    }

    /**
     * Like {@link #candidates}, and every other column the order of the row alone allows.
     *
     * @param number of the figure in its row, from 0
     * @param size figures in the row
     */
    List<String> inAnyOrder(int position, int number, int size) {
        Set<String> names = new LinkedHashSet<>(candidates(position));
        if (!columns.isTold(position)) {
            for (int column = Math.max(columns.told(), number); column <= columns.all() - (size - number); column++) {
                names.add(columns.column(column).name());
            }
        }
        return List.copyOf(names);
    }

    /** Names of the columns a position of the solver may be, likeliest first; one where it is told. */
    List<String> candidates(int position) {
        if (columns.isTold(position)) {
            return List.of(columns.column(position).name());
        }
        int ordinal = position - columns.told();
        int last = columns.all() - (likeliest.length - ordinal);
        List<String> names = new ArrayList<>();
        names.add(columns.column(likeliest[ordinal]).name());
        for (int column = position; column <= last; column++) {
            if (column != likeliest[ordinal]) {
                names.add(columns.column(column).name());
            }
        }
        return names;
    }
}
