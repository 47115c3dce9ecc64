package io.gouji.ingest.extract.pdf;

import java.util.List;
import java.util.Set;

/**
 * A table as the structure of a tagged document tells it.
 *
 * @param rows from top to bottom
 * @param spanned whether it tells what of it is merged
 */
record TaggedTable(List<Row> rows, boolean spanned) {

    TaggedTable {
        rows = List.copyOf(rows);
    }

    /** How many of its first rows are header. */
    int headerRows() {
        int header = 0;
        while (header < rows.size() && rows.get(header).isHeader()) {
            header++;
        }
        return header;
    }

    /**
     * A row. Many producers leave blank cells out, so that the third cell may stand in the fifth column.
     *
     * @param cells from left to right
     */
    record Row(List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        boolean isHeader() {
            return !cells.isEmpty() && cells.stream().allMatch(Cell::header);
        }

        int width() {
            return cells.stream().mapToInt(Cell::columns).sum();
        }
    }

    /**
     * A cell.
     *
     * @param header whether it is one of a header
     * @param id by which cells below name it, empty for none
     * @param headers names of the header cells it stands below
     * @param rows how many it takes up
     * @param columns how many it takes up
     * @param marks what content belongs to it
     */
    record Cell(boolean header, String id, Set<String> headers, int rows, int columns, Set<Mark> marks) {

        Cell {
            headers = Set.copyOf(headers);
            marks = Set.copyOf(marks);
        }
    }

    /**
     * Names marked content.
     *
     * @param page 1-based
     * @param number of the content on that page
     */
    record Mark(int page, int number) {}
}
