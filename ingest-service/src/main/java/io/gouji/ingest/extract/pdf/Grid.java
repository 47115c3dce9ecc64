package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** A table as rectangles: edges of columns and rows, and the cells they make, of which merged ones take up several. */
final class Grid {

    private final float[] xs;
    private final float[] ys;
    private final List<Area> areas;

    /**
     * @param xs edges of columns from left to right
     * @param ys edges of rows from top to bottom
     * @param areas the cells; together they fill the grid
     */
    Grid(float[] xs, float[] ys, List<Area> areas) {
        this.xs = xs.clone();
        this.ys = ys.clone();
        this.areas = List.copyOf(areas);
    }

    float[] xs() {
        return xs.clone();
    }

    float[] ys() {
        return ys.clone();
    }

    List<Area> areas() {
        return areas;
    }

    int columns() {
        return xs.length - 1;
    }

    int rows() {
        return ys.length - 1;
    }

    Box bounds() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    Box box(Area area) {
        return new Box(
                xs[area.column()], ys[area.row()], xs[area.column() + area.columns()], ys[area.row() + area.rows()]);
    }

    float right(int column) {
        return xs[column + 1];
    }

    /** Index of the column that holds x; the nearest one for what is outside. */
    int columnAt(float x) {
        return Edges.at(xs, x);
    }

    /** Index of the row that holds y; the nearest one for what is outside. */
    int rowAt(float y) {
        return Edges.at(ys, y);
    }

    /** For every slot, by row and column, the index of its area. */
    int[][] index() {
        int[][] index = new int[rows()][columns()];
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            for (int row = area.row(); row < area.row() + area.rows(); row++) {
                for (int column = area.column(); column < area.column() + area.columns(); column++) {
                    index[row][column] = i;
                }
            }
        }
        return index;
    }

    /** The cells of slots between which there are borders or not. */
    static List<Area> areas(boolean[][] rightOf, boolean[][] below) {
        int rows = below.length;
        int columns = below[0].length;
        boolean[][] taken = new boolean[rows][columns];
        List<Area> areas = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    Area area = area(rightOf, below, taken, row, column);
                    areas.add(area);
                    for (int r = row; r < row + area.rows(); r++) {
                        for (int c = column; c < column + area.columns(); c++) {
                            taken[r][c] = true;
                        }
                    }
                }
            }
        }
        return areas;
    }

    private static Area area(boolean[][] rightOf, boolean[][] below, boolean[][] taken, int row, int column) {
        int columns = rightOf[row].length;
        int end = column + 1;
        while (end < columns && !rightOf[row][end - 1] && !taken[row][end]) {
            end++;
        }
        int bottom = row + 1;
        while (bottom < below.length && goesOn(rightOf, below, taken, bottom, column, end)) {
            bottom++;
        }
        return new Area(row, column, bottom - row, end - column);
    }

    /** Whether the cells of a row belong to the area above: no border between, the same sides, none within. */
    private static boolean goesOn(
            boolean[][] rightOf, boolean[][] below, boolean[][] taken, int row, int column, int end) {
        int columns = rightOf[row].length;
        boolean leftOpen = column > 0 && !rightOf[row][column - 1];
        boolean rightOpen = end < columns && !rightOf[row][end - 1];
        if (leftOpen || rightOpen) {
            return false;
        }
        for (int c = column; c < end; c++) {
            boolean divided = c + 1 < end && rightOf[row][c];
            if (below[row - 1][c] || divided || taken[row][c]) {
                return false;
            }
        }
        return true;
    }

    /**
     * A cell.
     *
     * @param row of its top left corner
     * @param column of its top left corner
     * @param rows how many it takes up
     * @param columns how many it takes up
     */
    record Area(int row, int column, int rows, int columns) {}
}
