package io.gouji.ingest.extract.word;

import io.gouji.ingest.extract.word.Block.Table;
import io.gouji.ingest.extract.word.Block.TableCell;
import io.gouji.ingest.extract.word.Block.TableRow;
import java.util.TreeSet;

/**
 * The columns of a table that a person sees. Where somebody has dragged the edges of single cells, the grid has columns of a
 * hair's breadth between edges that are meant to be one; such edges count as one.
 */
final class TableColumns {

    /** In twentieths of a point: 2 mm. A column for one digit takes more than twice as much. */
    private static final int ONE_EDGE = 113;

    private final int[] columnOfEdge;

    private TableColumns(int[] columnOfEdge) {
        this.columnOfEdge = columnOfEdge;
    }

    /** The columns of a table. */
    static TableColumns of(Table table) {
        TreeSet<Integer> used = new TreeSet<>();
        for (TableRow row : table.rows()) {
            for (TableCell cell : row.cells()) {
                used.add(cell.column());
                used.add(cell.column() + cell.columns());
            }
        }
        int edges = used.isEmpty() ? 1 : used.last() + 1;
        if (table.columnWidths().size() >= edges - 1) {
            TableColumns seen = seen(table, used, edges);
            if (seen.keepAllCells(table)) {
                return seen;
            }
        }
        return counted(used, edges);
    }

    private static TableColumns seen(Table table, TreeSet<Integer> used, int edges) {
        int[] columns = new int[edges];
        int column = -1;
        long x = 0;
        long first = Long.MIN_VALUE / 2;
        for (int edge = 0; edge < edges; edge++) {
            if (used.contains(edge) && x - first > ONE_EDGE) {
                column++;
                first = x;
            }
            columns[edge] = Math.max(column, 0);
            x += edge < table.columnWidths().size() ? table.columnWidths().get(edge) : 0;
        }
        return new TableColumns(columns);
    }

    /** Edges that no cell has are no edges. */
    private static TableColumns counted(TreeSet<Integer> used, int edges) {
        int[] columns = new int[edges];
        int column = -1;
        for (int edge = 0; edge < edges; edge++) {
            column += used.contains(edge) ? 1 : 0;
            columns[edge] = Math.max(column, 0);
        }
        return new TableColumns(columns);
    }

    private boolean keepAllCells(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).allMatch(cell -> columns(cell) > 0);
    }

    /** The column at which a cell begins. */
    int column(TableCell cell) {
        return columnOfEdge[cell.column()];
    }

    /** How many columns a cell takes up. */
    int columns(TableCell cell) {
        return columnOfEdge[cell.column() + cell.columns()] - columnOfEdge[cell.column()];
    }
}
