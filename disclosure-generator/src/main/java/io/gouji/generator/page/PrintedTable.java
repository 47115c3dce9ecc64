package io.gouji.generator.page;

import java.util.List;

/**
 * A rectangular table with merged cells, ready to be drawn. Rows list only the cells that begin in them.
 *
 * @param columns width in columns
 * @param header header rows, repeated where a long table goes on
 * @param body the other rows
 */
public record PrintedTable(int columns, List<List<PrintedCell>> header, List<List<PrintedCell>> body) {

    public PrintedTable {
        header = header.stream().map(List::copyOf).toList();
        body = body.stream().map(List::copyOf).toList();
    }
}
