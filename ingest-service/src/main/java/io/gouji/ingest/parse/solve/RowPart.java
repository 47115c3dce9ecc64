package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What one row adds to a sum over cells, for each placement of its numbers. */
final class RowPart {

    private static final Comparator<Term> ORDER = Comparator.<Term>comparingInt(
                    term -> term.cell().row())
            .thenComparingInt(term -> term.cell().column());

    final int row;
    private final int[] columns;
    private final int[] factors;
    private final long[] values;
    private final long[] halfUnits;

    private RowPart(int row, Row printed, int[] columns, int[] factors) {
        this.row = row;
        this.columns = columns;
        this.factors = factors;
        this.values = printed.values();
        this.halfUnits = printed.halfUnits();
    }

    /** Sorts terms by row; a cell that occurs several times is counted together. */
    static RowPart[] of(List<Term> terms, List<Row> rows) {
        Term[] sorted = terms.toArray(Term[]::new);
        Arrays.sort(sorted, ORDER);
        List<RowPart> parts = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length
                    || sorted[to].cell().row() != sorted[from].cell().row()) {
                int row = sorted[from].cell().row();
                parts.add(ofRow(row, rows.get(row), sorted, from, to));
                from = to;
            }
        }
        return parts.toArray(RowPart[]::new);
    }

    private static RowPart ofRow(int row, Row printed, Term[] sorted, int from, int to) {
        int[] columns = new int[to - from];
        int[] factors = new int[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            int column = sorted[i].cell().column();
            if (count == 0 || columns[count - 1] != column) {
                columns[count++] = column;
            }
            factors[count - 1] += sorted[i].sign();
        }
        return new RowPart(row, printed, Arrays.copyOf(columns, count), Arrays.copyOf(factors, count));
    }

    static int[] rows(RowPart[] parts) {
        int[] rows = new int[parts.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = parts[i].row;
        }
        return rows;
    }

    /** The sum of the cells under a placement. */
    long sum(long placement) {
        long sum = 0;
        for (int i = 0; i < columns.length; i++) {
            int number = Placement.numberAt(placement, columns[i]);
            if (number >= 0) {
                sum += factors[i] * values[number];
            }
        }
        return sum;
    }

    /** The sum of the half-units of the printed cells under a placement. */
    long slack(long placement) {
        long slack = 0;
        for (int i = 0; i < columns.length; i++) {
            int number = Placement.numberAt(placement, columns[i]);
            if (number >= 0) {
                slack += Math.abs(factors[i]) * halfUnits[number];
            }
        }
        return slack;
    }

    /** Whether a placement can bring a sum of the interval {@code [low, high]} to zero. */
    boolean completes(long placement, long low, long high) {
        long sum = 0;
        long slack = 0;
        for (int i = 0; i < columns.length; i++) {
            int number = Placement.numberAt(placement, columns[i]);
            if (number >= 0) {
                sum += factors[i] * values[number];
                slack += Math.abs(factors[i]) * halfUnits[number];
            }
        }
        return low + sum - slack <= 0 && high + sum + slack >= 0;
    }

    boolean isSingleCell() {
        return columns.length == 1;
    }

    /** For a single cell: which number stands in it, from 1, or 0 for a blank. */
    int choice(long placement) {
        return Placement.numberAt(placement, columns[0]) + 1;
    }

    int numbers() {
        return values.length;
    }
}
