package io.gouji.generator.table;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of one side of a table.
 *
 * @param kind what the row stands for
 * @param key the row's name in the facts CSV, unique within its table
 * @param stub what is printed before the figures: codes, name, project, or a label; blanks are empty strings
 * @param cells one for each column of the side
 */
public record Row(Kind kind, String key, List<String> stub, List<Cell> cells) {

    /** What a row stands for. */
    public enum Kind {
        TOTAL,
        LABEL,
        CLASS,
        SECTION,
        ITEM,
        UNIT,
        PROJECT
    }

    public Row {
        stub = List.copyOf(stub);
        cells = List.copyOf(cells);
    }

    /** The row with another cell at {@code column}, counted from 0. */
    public Row with(int column, Cell cell) {
        List<Cell> changed = new ArrayList<>(cells);
        changed.set(column, cell);
        return new Row(kind, key, stub, changed);
    }

    public boolean isBlank() {
        return cells.stream().noneMatch(Cell::printed);
    }
}
