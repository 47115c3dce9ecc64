package io.gouji.ingest.extract;

import io.gouji.ingest.extract.Layout.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table being read: cells are set at their row and column, and given back as rows of equal length in which every cell stands
 * at its column.
 */
public final class Grid {

    private static final Cell BLANK = new Cell("", null);

    private final int mostColumns;
    private final List<Map<Integer, Cell>> rows = new ArrayList<>();
    private int width;

    /** @param mostColumns that the table may have */
    public Grid(int mostColumns) {
        this.mostColumns = mostColumns;
    }

    /** Sets a cell; a later one at the same place replaces it. */
    public void set(int row, int column, Cell cell) throws UnreadableDocumentException {
        width = Math.max(width, column + cell.columns());
        if (width > mostColumns) {
            throw UnreadableDocuments.tooManyColumns(mostColumns);
        }
        while (rows.size() <= row) {
            rows.add(new HashMap<>());
        }
        rows.get(row).put(column, cell);
    }

    /** How many rows there are, blank ones included. */
    public int rowCount() {
        return rows.size();
    }

    /** A row, blank cells included. */
    public List<Cell> row(int row) {
        Map<Integer, Cell> set = rows.get(row);
        List<Cell> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            cells.add(set.getOrDefault(column, BLANK));
        }
        return cells;
    }

    /** Adds all rows to a layout. */
    public void addTo(LayoutBuilder layout) throws UnreadableDocumentException {
        for (int row = 0; row < rows.size(); row++) {
            layout.addRow(row(row));
        }
    }
}
