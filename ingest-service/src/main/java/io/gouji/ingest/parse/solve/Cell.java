package io.gouji.ingest.parse.solve;

/**
 * The place where a number may stand.
 *
 * @param row index of the row in {@link Problem#rows()}
 * @param column column of that row, counted from 0
 */
public record Cell(int row, int column) {

    /** Rejects negative positions; whether the row exists is checked by the {@link Problem}. */
    public Cell {
        if (row < 0 || column < 0 || column >= Row.MAX_COLUMNS) {
            throw new IllegalArgumentException("no such cell: row " + row + ", column " + column);
        }
    }
}
