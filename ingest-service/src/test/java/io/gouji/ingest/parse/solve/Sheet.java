package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Writes down small problems: rows by name, amounts in hundredths, columns from 0. */
final class Sheet {

    private final List<Row> rows = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();

    /** A row whose blanks were lost. */
    int open(String name, int columns, long... hundredths) {
        return add(Row.open(name, scaled(hundredths), Row.firstColumns(columns)));
    }

    /** A row whose numbers stand in known columns. */
    int known(String name, List<Integer> columns, long... hundredths) {
        long used = columns.stream().mapToLong(column -> 1L << column).sum();
        return add(Row.fixed(name, scaled(hundredths), ones(hundredths.length), new Placement(used)));
    }

    int add(Row row) {
        rows.add(row);
        return rows.size() - 1;
    }

    Sheet add(Constraint constraint) {
        constraints.add(constraint);
        return this;
    }

    /** In a row, the first column is the sum of the others. */
    Sheet rowTotal(String family, int row, int columns) {
        List<Term> terms = new ArrayList<>(List.of(Term.minus(row, 0)));
        IntStream.range(1, columns).forEach(column -> terms.add(Term.plus(row, column)));
        return add(Constraint.sum(family, terms));
    }

    /** In every column, a row is the sum of others. */
    Sheet rollUp(String family, int columns, int parent, int... children) {
        for (int column = 0; column < columns; column++) {
            add(rollUpOf(family, column, parent, children));
        }
        return this;
    }

    private static Constraint rollUpOf(String family, int column, int parent, int... children) {
        List<Term> terms = new ArrayList<>(List.of(Term.minus(parent, column)));
        Arrays.stream(children).forEach(child -> terms.add(Term.plus(child, column)));
        return Constraint.sum(family, terms);
    }

    Sheet equal(String family, int row, int column, int otherRow, int otherColumn) {
        return add(Constraint.equal(family, new Cell(row, column), new Cell(otherRow, otherColumn)));
    }

    /** The constraints alone, for rows written down elsewhere. */
    List<Constraint> constraints() {
        return constraints;
    }

    Problem problem() {
        return new Problem(rows, constraints);
    }

    Solution solve() {
        return new Solver().solve(problem());
    }

    static long[] scaled(long... hundredths) {
        return Arrays.stream(hundredths).map(value -> 2 * value).toArray();
    }

    static long[] ones(int length) {
        long[] ones = new long[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** The columns of a placed row. */
    static List<Integer> columns(Solution solution, int row) {
        Placement placement = ((Outcome.Unique) solution.outcomes().get(row)).placement();
        return IntStream.range(0, placement.size())
                .mapToObj(placement::columnOf)
                .toList();
    }

    static Outcome.Unique unique(Solution solution, int row) {
        return (Outcome.Unique) solution.outcomes().get(row);
    }

    static Outcome.Several several(Solution solution, int row) {
        return (Outcome.Several) solution.outcomes().get(row);
    }
}
