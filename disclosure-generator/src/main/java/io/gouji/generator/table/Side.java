package io.gouji.generator.table;

import java.util.List;

/**
 * Rows under common columns: a whole table, or the income or expenditure side of tables 1 and 4.
 *
 * @param columns names of the columns in the facts CSV
 * @param rows from the top
 */
public record Side(List<String> columns, List<Row> rows) {

    public Side {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public Side withRows(List<Row> changed) {
        return new Side(columns, changed);
    }
}
