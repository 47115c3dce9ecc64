package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.Grid.Area;
import java.util.ArrayList;
import java.util.List;

/**
 * A grid with what stands in its cells.
 *
 * @param texts one for each area of the grid
 * @param lines that each text is printed in, from top to bottom; none at all where they are not told
 */
record Table(Grid grid, List<String> texts, List<List<TextLine>> lines) {

    Table {
        texts = List.copyOf(texts);
        lines = List.copyOf(lines);
    }

    Table(Grid grid, List<String> texts) {
        this(grid, texts, List.of());
    }

    /** How many cells have text. */
    int filled() {
        int filled = 0;
        for (String text : texts) {
            filled += text.isEmpty() ? 0 : 1;
        }
        return filled;
    }

    /** What stands in its first row, from left to right. */
    List<String> firstRow() {
        List<String> first = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (grid.areas().get(i).row() == 0 && !texts.get(i).isEmpty()) {
                first.add(texts.get(i));
            }
        }
        return first;
    }

    /** Whether its first row is one cell over all columns, such as a title. */
    boolean beginsOverAll() {
        for (int i = 0; i < texts.size(); i++) {
            Area area = grid.areas().get(i);
            if (area.row() == 0
                    && area.columns() == grid.columns()
                    && !texts.get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row of it says the same in the same columns as a row of another table. */
    boolean hasRow(int row, Table other, int otherRow) {
        return row(row).equals(other.row(otherRow));
    }

    private List<String> row(int row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Area area = grid.areas().get(i);
            if (area.row() == row) {
                cells.add(area.column() + " " + area.columns() + " " + texts.get(i));
            }
        }
        return cells;
    }

    /** The same table with other lines in one of its cells. */
    Table with(int area, List<TextLine> other) {
        Box box = grid.box(grid.areas().get(area));
        List<String> replaced = new ArrayList<>(texts);
        replaced.set(area, CellText.of(other, box.left(), box.right()));
        List<List<TextLine>> printed = new ArrayList<>(lines);
        printed.set(area, other);
        return new Table(grid, replaced, printed);
    }

    /** The same table with more edges of columns; {@code xs} has its own among them. */
    Table withColumns(float[] xs, int[] position) {
        List<Area> areas = grid.areas().stream()
                .map(area -> new Area(
                        area.row(),
                        position[area.column()],
                        area.rows(),
                        position[area.column() + area.columns()] - position[area.column()]))
                .toList();
        return new Table(new Grid(xs, grid.ys(), areas), texts, lines);
    }
}
