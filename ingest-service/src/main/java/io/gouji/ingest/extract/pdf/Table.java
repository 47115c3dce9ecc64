package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.Grid.Area;
import java.util.ArrayList;
import java.util.List;

/**
 * A grid with what stands in its cells.
 *
 * @param texts one for each area of the grid
 */
record Table(Grid grid, List<String> texts) {

    Table {
        texts = List.copyOf(texts);
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

    /** The same table with more edges of columns; {@code xs} has its own among them. */
    Table withColumns(float[] xs, int[] position) {
        List<Area> areas = grid.areas().stream()
                .map(area -> new Area(
                        area.row(),
                        position[area.column()],
                        area.rows(),
                        position[area.column() + area.columns()] - position[area.column()]))
                .toList();
        return new Table(new Grid(xs, grid.ys(), areas), texts);
    }
}
