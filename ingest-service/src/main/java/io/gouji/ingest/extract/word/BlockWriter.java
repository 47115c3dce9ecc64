package io.gouji.ingest.extract.word;

import io.gouji.ingest.extract.Grid;
import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.extract.LayoutBuilder;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.word.Block.Paragraph;
import io.gouji.ingest.extract.word.Block.Table;
import io.gouji.ingest.extract.word.Block.TableCell;
import io.gouji.ingest.extract.word.Block.TableRow;
import java.util.List;

/** Writes blocks as lines and rows. A row that holds tables serves to lay the page out: what it holds is written in order. */
final class BlockWriter {

    private final LayoutBuilder layout;
    private final int mostColumns;

    BlockWriter(LayoutBuilder layout, int mostColumns) {
        this.layout = layout;
        this.mostColumns = mostColumns;
    }

    void write(List<Block> blocks) throws UnreadableDocumentException {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                layout.addText(paragraph.text());
            } else {
                write((Table) block);
            }
        }
    }

    private void write(Table table) throws UnreadableDocumentException {
        Grid grid = grid(table);
        for (int i = 0; i < table.rows().size(); i++) {
            TableRow row = table.rows().get(i);
            if (row.holdsTables()) {
                for (TableCell cell : row.cells()) {
                    write(cell.blocks());
                }
            } else if (i < grid.rowCount()) {
                layout.addRow(grid.row(i));
            }
        }
    }

    private Grid grid(Table table) throws UnreadableDocumentException {
        TableColumns columns = TableColumns.of(table);
        Grid grid = new Grid(mostColumns);
        for (int i = 0; i < table.rows().size(); i++) {
            for (TableCell cell : table.rows().get(i).cells()) {
                if (!cell.continued()) {
                    int column = columns.column(cell);
                    Cell seen = new Cell(
                            cell.text(),
                            null,
                            Math.max(columns.columns(cell), 1),
                            1 + rowsBelow(table, columns, i, column));
                    grid.set(i, column, seen);
                }
            }
        }
        return grid;
    }

    /** How many rows below a cell go on with it. */
    private static int rowsBelow(Table table, TableColumns columns, int row, int column) {
        int below = 0;
        while (row + below + 1 < table.rows().size()
                && table.rows().get(row + below + 1).cells().stream()
                        .anyMatch(cell -> cell.continued() && columns.column(cell) == column)) {
            below++;
        }
        return below;
    }
}
