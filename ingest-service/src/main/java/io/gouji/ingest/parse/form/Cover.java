package io.gouji.ingest.parse.form;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.parse.section.SourceLine;
import java.util.List;

/** Tells for every place of a grid which cell covers it: its own, or one that is merged over it. */
final class Cover {

    private final List<SourceLine> rows;
    private final int width;
    private final int[][] origins;
    private final boolean merged;

    Cover(PrintedGrid grid) {
        this(grid, grid.width());
    }

    /** The same for a grid that is read as one of more columns, those at its end being blank. */
    Cover(PrintedGrid grid, int width) {
        this.rows = grid.rows();
        this.width = width;
        this.origins = new int[rows.size()][width];
        boolean any = false;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < width; column++) {
                origins[row][column] = row * width + column;
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            List<Cell> cells = rows.get(row).line().cells();
            for (int column = 0; column < cells.size(); column++) {
                Cell cell = cells.get(column);
                if ((cell.columns() > 1 || cell.rows() > 1) && !cell.text().isBlank()) {
                    any = true;
                    cover(row, column, cell);
                }
            }
        }
        this.merged = any;
    }

    private void cover(int row, int column, Cell cell) {
        for (int r = row; r < Math.min(rows.size(), row + cell.rows()); r++) {
            for (int c = column; c < Math.min(width, column + cell.columns()); c++) {
                if (own(r, c).isBlank() || (r == row && c == column)) {
                    origins[r][c] = row * width + column;
                }
            }
        }
    }

    int width() {
        return width;
    }

    int height() {
        return rows.size();
    }

    /** Whether the format tells that any cells are merged. */
    boolean isMerged() {
        return merged;
    }

    /** The text of the cell at a place, not of one merged over it. */
    String own(int row, int column) {
        List<Cell> cells = rows.get(row).line().cells();
        return column < cells.size() ? cells.get(column).text() : "";
    }

    /** The text of the cell that covers a place. */
    String text(int row, int column) {
        int origin = origins[row][column];
        return own(origin / width, origin % width);
    }

    /** Which cell covers a place: equal for places under the same cell. */
    int origin(int row, int column) {
        return origins[row][column];
    }

    /** How many columns the cell takes up that covers a place. */
    int columns(int row, int column) {
        int origin = origins[row][column];
        List<Cell> cells = rows.get(origin / width).line().cells();
        return origin % width < cells.size() ? cells.get(origin % width).columns() : 1;
    }

    /** The leftmost column of the cell that covers a place. */
    int left(int row, int column) {
        return origins[row][column] % width;
    }

    SourceLine row(int row) {
        return rows.get(row);
    }
}
