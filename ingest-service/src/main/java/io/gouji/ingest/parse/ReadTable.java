package io.gouji.ingest.parse;

import io.gouji.model.document.DisclosureTable;
import java.util.List;

/**
 * A table as it was read from a layout, before its figures are placed in columns.
 *
 * @param table title, unit, empty statement and rows
 * @param rows the rows of {@code table}, in the same order, with their figures
 */
public record ReadTable(DisclosureTable table, List<ReadRow> rows) {

    public ReadTable {
        rows = List.copyOf(rows);
    }
}
