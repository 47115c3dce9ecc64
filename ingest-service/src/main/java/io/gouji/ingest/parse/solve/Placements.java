package io.gouji.ingest.parse.solve;

import java.util.Arrays;

/** Lists the ways to put the numbers of a row into columns. */
final class Placements {

    private Placements() {}

    /**
     * All placements of a row, in ascending order of their bit sets. The caller has looked at {@link #count} before.
     *
     * @return the placements; empty where there is none
     */
    static long[] of(Row row) {
        int size = row.size();
        int width = Long.bitCount(row.columns());
        if (size > width) {
            return new long[0];
        }
        long[] found = new long[(int) count(row)];
        int length = 0;
        long end = 1L << width;
        for (long choice = (1L << size) - 1; choice < end; choice = next(choice)) {
            long placement = spread(choice, row.columns());
            if (row.allows(placement)) {
                found[length++] = placement;
            }
            if (choice == 0) {
                break;
            }
        }
        return length == found.length ? found : Arrays.copyOf(found, length);
    }

    /** Number of ways to choose the columns, before the row's own restriction; {@link Long#MAX_VALUE} for "very many". */
    static long count(Row row) {
        int width = Long.bitCount(row.columns());
        int size = Math.min(row.size(), width - row.size());
        long count = size < 0 ? 0 : 1;
        for (int i = 0; i < size; i++) {
            if (count > Long.MAX_VALUE / width) {
                return Long.MAX_VALUE;
            }
            count = count * (width - i) / (i + 1);
        }
        return count;
    }

    /**
     * For each number of a row with a placement at all, the columns it can reach if nothing but the order counts.
     *
     * @return bit sets of columns
     */
    static long[] reach(Row row) {
        int size = row.size();
        int spare = Long.bitCount(row.columns()) - size;
        long[] reach = new long[size];
        for (int number = 0; number < size; number++) {
            reach[number] = spread(Row.firstColumns(spare + 1) << number, row.columns());
        }
        return reach;
    }

    /** The columns each number takes in any of the placements, as bit sets. */
    static long[] columns(long[] placements, int numbers) {
        long[] columns = new long[numbers];
        for (long placement : placements) {
            long rest = placement;
            for (int number = 0; number < numbers; number++) {
                columns[number] |= Long.lowestOneBit(rest);
                rest &= rest - 1;
            }
        }
        return columns;
    }

    /** The next greater number with as many bits. */
    private static long next(long choice) {
        long lowest = choice & -choice;
        long carried = choice + lowest;
        return carried | ((choice ^ carried) >>> 2) / lowest;
    }

    /** Bit i of the choice becomes the i-th set bit of the columns. */
    private static long spread(long choice, long columns) {
        if ((columns & (columns + 1)) == 0) {
            return choice;
        }
        long spread = 0;
        long rest = columns;
        for (long bits = choice; bits != 0; bits >>>= 1) {
            if ((bits & 1) != 0) {
                spread |= rest & -rest;
            }
            rest &= rest - 1;
        }
        return spread;
    }
}
