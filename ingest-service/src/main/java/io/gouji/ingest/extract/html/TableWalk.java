package io.gouji.ingest.extract.html;

import io.gouji.ingest.extract.Grid;
import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.extract.LayoutBuilder;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes a table. A row with a cell that holds a table, or more text than a cell of figures has, serves to lay the page out:
 * what is in it is walked through like the rest of the page.
 */
final class TableWalk {

    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
    private static final Set<String> LINE_ENDS = Set.of("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr");
    private static final int MOST_CHARACTERS = 4_000;
    private static final int MOST_ROWS_MERGED = 65_534;

    private final HiddenElements hidden;
    private final ListMarks marks;
    private final PageWalk page;
    private final LayoutBuilder layout;
    private final ReadingLimits limits;

    TableWalk(HiddenElements hidden, ListMarks marks, PageWalk page, LayoutBuilder layout, ReadingLimits limits) {
        this.hidden = hidden;
        this.marks = marks;
        this.page = page;
        this.layout = layout;
        this.limits = limits;
    }

    void walk(Element table) throws UnreadableDocumentException {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (hidden.contains(child)) {
                continue;
            }
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (GROUPS.contains(child.normalName())) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr") && !hidden.contains(row))
                        .forEach(rows::add);
            } else if (child.normalName().equals("caption")) {
                page.walk(child);
            }
        }
        write(rows);
    }

    private void write(List<Element> rows) throws UnreadableDocumentException {
        Grid grid = new Grid(limits.columns());
        Occupied occupied = new Occupied(limits.columns());
        List<Boolean> layouts = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Element> cells = cells(rows.get(row));
            boolean forLayout = serveLayout(cells);
            layouts.add(forLayout);
            int column = 0;
            for (Element cell : cells) {
                column = occupied.free(row, column);
                int columns = span(cell, "colspan", limits.columns() + 1, 1);
                int below = span(cell, "rowspan", MOST_ROWS_MERGED, rows.size() - row);
                int rowCount = Math.min(below, rows.size() - row);
                grid.set(row, column, new Cell(forLayout ? "" : text(cell), null, columns, rowCount));
                occupied.take(row, column, columns, rowCount);
                column += columns;
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            if (layouts.get(row)) {
                for (Element cell : cells(rows.get(row))) {
                    page.walk(cell);
                }
            } else if (row < grid.rowCount()) {
                layout.addRow(grid.row(row));
            }
        }
    }

    private List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        (cell.normalName().equals("td") || cell.normalName().equals("th")) && !hidden.contains(cell))
                .toList();
    }

    private boolean serveLayout(List<Element> cells) throws UnreadableDocumentException {
        for (Element cell : cells) {
            if (cell.selectFirst("table") != null || text(cell).length() > MOST_CHARACTERS) {
                return true;
            }
        }
        return false;
    }

    /** How far a cell reaches; 0 stands for all that is left. */
    private static int span(Element cell, String attribute, int most, int all) {
        String stated = cell.attr(attribute).strip();
        if (!stated.matches("[0-9]{1,9}")) {
            return 1;
        }
        int span = Integer.parseInt(stated);
        return span == 0 ? Math.max(all, 1) : Math.min(span, most);
    }

    private String text(Element cell) throws UnreadableDocumentException {
        StringBuilder text = new StringBuilder();
        append(cell, text, 1);
        return text.toString().strip().replaceAll(" *\n[ \n]*", "\n");
    }

    private void append(Element element, StringBuilder text, int depth) throws UnreadableDocumentException {
        page.checkDepth(depth);
        text.append(marks.of(element));
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode words) {
                Words.append(text, words.getWholeText());
            } else if (child instanceof Element inner && !hidden.contains(inner)) {
                boolean endsLine = LINE_ENDS.contains(inner.normalName())
                        || inner.normalName().equals("br");
                if (endsLine) {
                    text.append('\n');
                }
                append(inner, text, depth + 1);
                if (endsLine && !inner.normalName().equals("br")) {
                    text.append('\n');
                }
            }
        }
    }

    /** Which places are taken up by cells that reach down from rows above. */
    private static final class Occupied {

        private final int[] until;

        Occupied(int mostColumns) {
            until = new int[2 * mostColumns + 2];
        }

        int free(int row, int from) {
            int column = from;
            while (column < until.length - 1 && until[column] > row) {
                column++;
            }
            return column;
        }

        void take(int row, int column, int columns, int rows) {
            for (int i = column; i < Math.min(column + columns, until.length); i++) {
                until[i] = row + rows;
            }
        }
    }
}
