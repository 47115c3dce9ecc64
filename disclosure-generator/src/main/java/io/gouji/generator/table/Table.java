package io.gouji.generator.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What one table of the disclosure says, before it takes a shape on a page.
 *
 * @param number as printed, 1 to 11
 * @param sides one, or income and expenditure side by side
 * @param emptyStatement the sentence that declares the table empty; an empty string for a table with figures
 */
public record Table(int number, List<Side> sides, String emptyStatement) {

    public Table {
        sides = List.copyOf(sides);
    }

    public boolean isDeclaredEmpty() {
        return !emptyStatement.isEmpty();
    }

    /** All rows of all sides. */
    public List<Row> rows() {
        return sides.stream().flatMap(side -> side.rows().stream()).toList();
    }

    /** The table with the rows of one side replaced. */
    public Table withRows(int side, List<Row> rows) {
        List<Side> changed = new ArrayList<>(sides);
        changed.set(side, sides.get(side).withRows(rows));
        return new Table(number, changed, emptyStatement);
    }

    public Table declaredEmpty(String statement) {
        return new Table(number, sides, statement);
    }

    /** Whether no cell holds a figure. */
    public boolean hasNoFigures() {
        return rows().stream().allMatch(Row::isBlank);
    }
}
