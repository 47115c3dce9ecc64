package io.gouji.ingest.extract.word;

import java.util.List;

/** A part of the body, of a cell, or of a text box. */
sealed interface Block {

    /**
     * A paragraph as it is printed, its number included.
     *
     * @param text line breaks kept; may be blank
     */
    record Paragraph(String text) implements Block {}

    /**
     * A table.
     *
     * @param columnWidths of its grid, in twentieths of a point; empty if it states none
     */
    record Table(List<Integer> columnWidths, List<TableRow> rows) implements Block {

        public Table {
            columnWidths = List.copyOf(columnWidths);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    record TableRow(List<TableCell> cells) {

        public TableRow {
            cells = List.copyOf(cells);
        }

        /** Whether it holds tables, as rows do that serve to lay a page out. */
        boolean holdsTables() {
            return cells.stream().anyMatch(cell -> cell.blocks().stream().anyMatch(Table.class::isInstance));
        }
    }

    /**
     * A cell of a row.
     *
     * @param column of the grid at which it begins, counted from 0
     * @param columns of the grid that it takes up
     * @param continued whether it goes on with the cell above it
     */
    record TableCell(int column, int columns, boolean continued, List<Block> blocks) {

        public TableCell {
            blocks = List.copyOf(blocks);
        }

        /** The lines of its paragraphs. */
        String text() {
            StringBuilder text = new StringBuilder();
            for (Block block : blocks) {
                if (block instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
                    text.append(text.isEmpty() ? "" : "\n")
                            .append(paragraph.text().strip());
                }
            }
            return text.toString();
        }
    }
}
