package io.gouji.ingest.extract.sheet;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.extract.LayoutBuilder;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.UnreadableDocuments;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A sheet being read. Rows and columns may turn out to be hidden, and cells to be merged, before or after their cells come;
 * rows and columns count from 0.
 */
final class Sheet {

    /** As Excel has them. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int MOST_COLUMNS = 16_384;
    private static final Cell BLANK = new Cell("", null);
    private static final NavigableMap<Integer, String> EMPTY = new TreeMap<>();

    private final String name;
    private final ReadingLimits limits;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Merged> merged = new ArrayList<>();
    private int cells;
    private int characters;

    Sheet(String name, ReadingLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    void hideRow(int row) {
        if (row >= 0 && row < MOST_ROWS) {
            hiddenRows.set(row);
        }
    }

    void hideColumns(int first, int last) {
        if (first >= 0 && first <= last) {
            hiddenColumns.set(first, Math.min(last + 1, MOST_COLUMNS));
        }
    }

    /** Sets a cell; one that shows nothing is left out. */
    void set(int row, int column, String text) throws UnreadableDocumentException {
        String shown = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (shown.isEmpty() || row < 0 || row >= MOST_ROWS || column < 0 || column >= MOST_COLUMNS) {
            return;
        }
        cells++;
        characters += shown.length();
        if (cells > limits.cells()) {
            throw UnreadableDocuments.tooManyCells(limits.cells());
        }
        if (characters > limits.characters()) {
            throw UnreadableDocuments.tooManyCharacters(limits.characters());
        }
        rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, shown);
    }

    /** Merges cells. */
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) throws UnreadableDocumentException {
        boolean several = lastRow > firstRow || lastColumn > firstColumn;
        if (several && firstRow >= 0 && firstColumn >= 0 && lastRow >= firstRow && lastColumn >= firstColumn) {
            merged.add(new Merged(
                    firstRow, Math.min(lastRow, MOST_ROWS - 1), firstColumn, Math.min(lastColumn, MOST_COLUMNS - 1)));
        }
        if (merged.size() > limits.cells()) {
            throw UnreadableDocuments.tooManyCells(limits.cells());
        }
    }

    /** Writes what is seen of the sheet as a page. */
    void addTo(LayoutBuilder layout, int page) throws UnreadableDocumentException {
        dropHidden();
        if (rows.isEmpty()) {
            return;
        }
        layout.beginPage(page);
        layout.addLine(1, name);
        Map<Long, Merged> byOrigin = new HashMap<>();
        merged.forEach(range -> byOrigin.put(key(range.firstRow(), range.firstColumn()), range));
        int first =
                rows.values().stream().mapToInt(NavigableMap::firstKey).min().orElse(0);
        int last = lastColumn(byOrigin);
        List<Integer> columns = new ArrayList<>();
        for (int column = first; column <= last; column++) {
            if (!hiddenColumns.get(column)) {
                columns.add(column);
            }
        }
        if (columns.size() > limits.columns()) {
            throw UnreadableDocuments.tooManyColumns(limits.columns());
        }
        for (Map.Entry<Integer, NavigableMap<Integer, String>> row : rows.entrySet()) {
            List<Cell> shown = new ArrayList<>(columns.size());
            for (int column : columns) {
                String text = row.getValue().getOrDefault(column, "");
                Merged range = byOrigin.get(key(row.getKey(), column));
                if (range != null) {
                    shown.add(cell(text, range, last));
                } else {
                    shown.add(text.isEmpty() ? BLANK : new Cell(text, null));
                }
            }
            layout.addRow(row.getKey() + 1, shown);
        }
    }

    /** Of merged cells only the first one shows; what is left in the others from before is not seen. */
    private void dropHidden() {
        List<Merged> visible = new ArrayList<>();
        for (Merged range : merged) {
            Interruption.check();
            String shown = rows.getOrDefault(range.firstRow(), EMPTY).get(range.firstColumn());
            for (NavigableMap<Integer, String> row :
                    rows.subMap(range.firstRow(), true, range.lastRow(), true).values()) {
                row.subMap(range.firstColumn(), true, range.lastColumn(), true).clear();
            }
            int row = hiddenRows.nextClearBit(range.firstRow());
            int column = hiddenColumns.nextClearBit(range.firstColumn());
            if (row <= range.lastRow() && column <= range.lastColumn()) {
                visible.add(new Merged(row, range.lastRow(), column, range.lastColumn()));
                if (shown != null) {
                    rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, shown);
                }
            }
        }
        merged.clear();
        merged.addAll(visible);
        rows.keySet().removeIf(hiddenRows::get);
        rows.values().forEach(row -> row.keySet().removeIf(hiddenColumns::get));
        rows.values().removeIf(Map::isEmpty);
    }

    /** The last column that has text, or that a merged cell with text reaches. */
    private int lastColumn(Map<Long, Merged> byOrigin) {
        int last = 0;
        for (Map.Entry<Integer, NavigableMap<Integer, String>> row : rows.entrySet()) {
            int column = row.getValue().lastKey();
            Merged range = byOrigin.get(key(row.getKey(), column));
            last = Math.max(last, range == null ? column : Math.min(range.lastColumn(), column + limits.columns()));
        }
        return last;
    }

    private Cell cell(String text, Merged range, int lastColumn) {
        int columns = 0;
        for (int column = range.firstColumn(); column <= Math.min(range.lastColumn(), lastColumn); column++) {
            columns += hiddenColumns.get(column) ? 0 : 1;
        }
        int rowCount = range.lastRow()
                - range.firstRow()
                + 1
                - hiddenRows.get(range.firstRow(), range.lastRow() + 1).cardinality();
        return new Cell(text, null, Math.max(columns, 1), Math.max(rowCount, 1));
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    private record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
}
