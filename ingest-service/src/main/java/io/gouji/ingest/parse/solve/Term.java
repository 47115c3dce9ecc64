package io.gouji.ingest.parse.solve;

/**
 * A cell as it enters a sum.
 *
 * @param sign {@code 1} where the cell is added, {@code -1} where it is subtracted
 * @param cell the cell
 */
public record Term(int sign, Cell cell) {

    /** Rejects any factor but plus and minus one: identities of budget tables have no other. */
    public Term {
        if (sign != 1 && sign != -1) {
            throw new IllegalArgumentException("a sign is 1 or -1, not " + sign);
        }
    }

    /** The added cell. */
    public static Term plus(int row, int column) {
        return new Term(1, new Cell(row, column));
    }

    /** The subtracted cell. */
    public static Term minus(int row, int column) {
        return new Term(-1, new Cell(row, column));
    }
}
