package io.gouji.generator.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What one table of the disclosure says, before it takes a shape on a page.
 *
 * @param form what is printed before anybody fills it in
 * @param sides one, or income and expenditure side by side
 * @param emptyStatement the sentence that declares the table empty; an empty string for a table with figures
 */
public record Table(TableForm form, List<Side> sides, String emptyStatement) {

    public Table {
        sides = List.copyOf(sides);
    }

    /** The number printed with the table, or its ordinal in the document's list. */
    public int number() {
        return form.number();
    }

    public String title() {
        return form.title();
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
        return new Table(form, changed, emptyStatement);
    }

    public Table declaredEmpty(String statement) {
        return new Table(form, sides, statement);
    }

    /** The table without its money unit. */
    public Table withoutUnit() {
        return new Table(form.withoutUnit(), sides, emptyStatement);
    }

    public Table titled(String title) {
        return new Table(form.titled(title), sides, emptyStatement);
    }

    /** Whether no cell holds a figure. */
    public boolean hasNoFigures() {
        return rows().stream().allMatch(Row::isBlank);
    }
}
