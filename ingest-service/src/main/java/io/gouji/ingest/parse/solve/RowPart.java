package io.gouji.ingest.parse.solve;

import java.util.List;

/** What one row adds to a sum over cells, for each placement of its numbers. */
final class RowPart {

    final int row;
    private final int[] columns;
    private final int[] factors;
    private final long[] values;
    private final long[] halfUnits;

    /**
     * The cells of one row in a sum.
     *
     * @param cells the columns, each once
     * @param factors how often each is added (or, negative, subtracted)
     */
    RowPart(int row, Row printed, List<Integer> cells, List<Integer> factors) {
        this.row = row;
        this.columns = cells.stream().mapToInt(Integer::intValue).toArray();
        this.factors = factors.stream().mapToInt(Integer::intValue).toArray();
        this.values = printed.values();
        this.halfUnits = printed.halfUnits();
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
