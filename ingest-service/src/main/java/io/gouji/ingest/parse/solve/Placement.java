package io.gouji.ingest.parse.solve;

/**
 * The columns in which the numbers of a row stand. Numbers keep their order, so the set of used columns says it all: the
 * first number stands in the lowest of them, and so on.
 *
 * @param columns bit {@code c} is set where column {@code c} is used
 */
public record Placement(long columns) {

    /** How many numbers are placed. */
    public int size() {
        return Long.bitCount(columns);
    }

    /**
     * The column of a number.
     *
     * @param number position in the row's numbers, from 0
     * @throws IndexOutOfBoundsException if there are not so many
     */
    public int columnOf(int number) {
        if (number < 0 || number >= size()) {
            throw new IndexOutOfBoundsException(number);
        }
        long rest = columns;
        for (int skipped = 0; skipped < number; skipped++) {
            rest &= rest - 1;
        }
        return Long.numberOfTrailingZeros(rest);
    }

    /** Whether a number stands in the column. */
    public boolean uses(int column) {
        return (columns >>> column & 1) != 0;
    }

    /**
     * The number that stands in a column.
     *
     * @return its position in the row's numbers, or -1 where the cell is blank
     */
    public int numberAt(int column) {
        return numberAt(columns, column);
    }

    static int numberAt(long columns, int column) {
        long bit = 1L << column;
        return (columns & bit) == 0 ? -1 : Long.bitCount(columns & (bit - 1));
    }
}
