package io.gouji.ingest.parse.place;

import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.ReadRow;
import io.gouji.ingest.parse.ReadTable;
import java.util.List;

/**
 * A row with figures, as the solver knows it.
 *
 * @param table its table
 * @param row the row as read
 * @param columns the columns of its side
 * @param index its index in the problem, -1 for a row the solver cannot be asked about
 */
record RowVariable(ReadTable table, ReadRow row, Columns columns, int index) {

    /** Whether the layout tells the column of every figure. */
    boolean isPrinted() {
        return row.figures().stream().allMatch(figure -> figure.column() != null);
    }

    /** Whether the figures stand in different columns, from left to right, so that they are a placement at all. */
    static boolean inOrder(List<ReadFigure> figures, Columns columns) {
        int last = -1;
        for (ReadFigure figure : figures) {
            String name = figure.column();
            int position = name == null ? last + 1 : columns.position(name);
            if (position <= last || position >= columns.used()) {
                return false;
            }
            last = position;
        }
        return true;
    }
}
