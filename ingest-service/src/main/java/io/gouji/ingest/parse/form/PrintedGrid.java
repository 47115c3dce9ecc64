package io.gouji.ingest.parse.form;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.parse.number.CellNumber;
import io.gouji.ingest.parse.section.Preamble;
import io.gouji.ingest.parse.section.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Rows of known cells that belong together, and the lines of text above them.
 *
 * @param rows from top to bottom
 * @param above lines of text since the grid before, those in rows of the grid itself last
 * @param start index of its first row among the lines of the document
 * @param end index behind its last row
 * @param width how many columns it has; those at the end in which nothing stands do not count
 * @param cells how many columns it has, those included in which nothing stands
 */
record PrintedGrid(List<SourceLine> rows, List<SourceLine> above, int start, int end, int width, int cells) {

    private static final int LONGEST_WORDS = 30;

    PrintedGrid {
        rows = List.copyOf(rows);
        above = List.copyOf(above);
    }

    PrintedGrid(List<SourceLine> rows, List<SourceLine> above, int start, int end) {
        this(
                rows,
                above,
                start,
                end,
                rows.stream().mapToInt(PrintedGrid::filled).max().orElse(0),
                rows.stream().mapToInt(row -> row.line().cells().size()).max().orElse(0));
    }

    /** Words between the unit and the first row, which a single cell over all columns comes out as; empty for none. */
    String wordsOverAll() {
        int last = above.size() - 1;
        if (last < 1 || Preamble.unitIn(above.get(last - 1).normal()).isEmpty()) {
            return "";
        }
        String words = above.get(last).normal();
        boolean header = words.length() <= LONGEST_WORDS
                && words.indexOf('。') < 0
                && words.indexOf(':') < 0
                && !words.endsWith("表")
                && above.get(last).hasChinese();
        return header ? words : "";
    }

    /** Both as one, for a table that a page break divides within its header. */
    PrintedGrid followedBy(PrintedGrid other) {
        List<SourceLine> all = new ArrayList<>();
        ColumnEdges edges = ColumnEdges.of(other.rows);
        rows.forEach(row -> all.add(width == other.width ? row : edges.laidOut(row)));
        all.addAll(other.rows);
        return new PrintedGrid(all, above, start, other.end);
    }

    /** Divided where its first row, which heads several columns, is printed again: the header on a further page. */
    List<PrintedGrid> pages() {
        List<PrintedGrid> pages = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= rows.size(); row++) {
            if (row == rows.size() || isFirstAgain(row)) {
                pages.add(new PrintedGrid(
                        rows.subList(from, row), from == 0 ? above : List.of(), start + from, start + row));
                from = row;
            }
        }
        return pages;
    }

    private boolean isFirstAgain(int row) {
        SourceLine first = rows.get(0);
        return first.isRow()
                && first.hasChinese()
                && rows.get(row).normal().equals(first.normal())
                && !CellNumber.hasDigit(first.normal());
    }

    /** Whether both have as many columns, those included in which nothing stands, or as many filled ones. */
    boolean hasColumnsOf(PrintedGrid other) {
        return width == other.width || cells == other.cells;
    }

    private static int filled(SourceLine row) {
        List<Cell> cells = row.line().cells();
        int filled = 0;
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            if (!cell.text().isBlank()) {
                filled = column + cell.columns();
            }
        }
        return filled;
    }

    /** Whether it stands on the page of another grid or the one behind it. */
    boolean isNear(PrintedGrid before) {
        Integer page = rows.get(0).location().page();
        Integer other = before.rows.get(before.rows.size() - 1).location().page();
        return Objects.equals(page, other) || (page != null && other != null && page == other + 1);
    }

    /** The only filled cell of a row, empty if there are none or several. */
    static String onlyWords(SourceLine row) {
        String found = "";
        for (Cell cell : row.line().cells()) {
            if (!cell.text().isBlank()) {
                if (!found.isEmpty()) {
                    return "";
                }
                found = cell.text();
            }
        }
        return found;
    }
}
