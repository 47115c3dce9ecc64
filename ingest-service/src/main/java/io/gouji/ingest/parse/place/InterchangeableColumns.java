package io.gouji.ingest.parse.place;

import io.gouji.ingest.parse.solve.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which columns the interchangeable ones of a table are. Their order is known, and that a column is the same one in every
 * row; so the choice is made once for the table, for the assignment for which most speaks over all its rows.
 */
final class InterchangeableColumns {

    private final Columns columns;
    private final int[] likeliest;

    private InterchangeableColumns(Columns columns, int[] likeliest) {
        this.columns = columns;
        this.likeliest = likeliest;
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
        return new InterchangeableColumns(columns, best(columns, evidence));
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
