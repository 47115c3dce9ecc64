package io.gouji.model.document;

import io.gouji.model.amount.MoneyUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of a disclosure as it was found: its rows in printed order. The figures are the {@link Fact}s of the document
 * that name this table and one of its rows.
 *
 * @param number as in the facts CSV
 * @param kind semantic kind of the template, such as {@code INC}; see the template set
 * @param title as printed, line breaks and spaces removed
 * @param unit printed unit, or the unit of the set where none was printed
 * @param unitPrinted whether the unit stood with the table
 * @param emptyStatement the place of the statement that declares it an empty table (空表), null where there is none
 * @param columns names in order; in a table of two sides those of the first side, then those of the second
 * @param rows in printed order
 * @param location where its title stands
 */
public record DisclosureTable(
        int number,
        String kind,
        String title,
        MoneyUnit unit,
        boolean unitPrinted,
        @Nullable Location emptyStatement,
        List<Column> columns,
        List<TableRow> rows,
        Location location) {

    public DisclosureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether the disclosure says that this table is empty (空表). */
    public boolean declaredEmpty() {
        return emptyStatement != null;
    }

    /**
     * A column as a reader sees it.
     *
     * @param side 收入 or 支出 in a table of two sides, else null
     * @param name as in the facts CSV
     * @param header header text of the template, or as printed where the table is of no known set
     * @param templateColumn id of the column of the template it was recognised as, null where it was not
     */
    public record Column(
            @Nullable String side,
            String name,
            String header,
            @Nullable String templateColumn) {

        /** A column that was recognised as none of a template. */
        public Column(@Nullable String side, String name, String header) {
            this(side, name, header, null);
        }
    }
}
