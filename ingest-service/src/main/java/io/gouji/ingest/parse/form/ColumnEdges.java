package io.gouji.ingest.parse.form;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.extract.Layout.Line;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.document.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where the columns of a grid stand on the page, to lay out by them the rows that a page break cut off. */
final class ColumnEdges {

    private static final float TOLERANCE = 6;
    private static final float SAME = 8;

    private final int width;
    private final Map<Integer, BoundingBox> columns = new TreeMap<>();

    private ColumnEdges(int width) {
        this.width = width;
    }

    static ColumnEdges of(List<SourceLine> rows) {
        ColumnEdges edges = new ColumnEdges(
                rows.stream().mapToInt(row -> row.line().cells().size()).max().orElse(0));
        for (SourceLine row : rows) {
            List<Cell> cells = row.line().cells();
            for (int column = 0; column < cells.size(); column++) {
                BoundingBox box = place(cells.get(column));
                if (box != null && cells.get(column).columns() == 1) {
                    edges.columns.putIfAbsent(column, box);
                }
            }
        }
        return edges;
    }

    /** Places on another page say nothing about those on this one. */
    private static @Nullable BoundingBox place(Cell cell) {
        return cell.page() == null ? cell.bbox() : null;
    }

    /** Whether rows with other columns take up the same width of the page. */
    boolean isAbove(List<SourceLine> rows) {
        List<BoundingBox> boxes = rows.stream()
                .flatMap(row -> row.line().cells().stream())
                .map(ColumnEdges::place)
                .filter(box -> box != null)
                .toList();
        if (boxes.isEmpty() || columns.size() < width) {
            return false;
        }
        float left = (float) boxes.stream().mapToDouble(BoundingBox::x).min().orElse(0);
        float right = (float)
                boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0);
        float ownLeft = (float)
                columns.values().stream().mapToDouble(BoundingBox::x).min().orElse(0);
        float ownRight = (float) columns.values().stream()
                .mapToDouble(box -> box.x() + box.width())
                .max()
                .orElse(0);
        return Math.abs(left - ownLeft) < TOLERANCE && Math.abs(right - ownRight) < TOLERANCE;
    }

    /**
     * Which columns of another grid the columns of this one stand in: both edges in the same place, for the first of a band
     * the right one, since the words before it may be longer. Without places, columns that are as many are the same.
     */
    Map<Integer, Integer> columnsOf(ColumnEdges other, List<Integer> own, List<Integer> others) {
        Map<Integer, Integer> same = new TreeMap<>();
        for (int column : own) {
            BoundingBox box = columns.get(column);
            for (int there : others) {
                BoundingBox place = other.columns.get(there);
                boolean first = column == own.get(0) && there == others.get(0);
                if (box != null && place != null && isSame(box, place, first)) {
                    same.put(column, there);
                }
            }
        }
        boolean placeless = own.stream().noneMatch(columns::containsKey);
        if (placeless && own.size() == others.size()) {
            for (int i = 0; i < own.size(); i++) {
                same.put(own.get(i), others.get(i));
            }
        }
        return same;
    }

    /** Whether all columns stand where those of another grid do. */
    boolean areThoseOf(ColumnEdges other) {
        return !columns.isEmpty()
                && columns.keySet().equals(other.columns.keySet())
                && columns.entrySet().stream().allMatch(column -> {
                    BoundingBox place = other.columns.get(column.getKey());
                    return place != null && isSame(column.getValue(), place, false);
                });
    }

    private static boolean isSame(BoundingBox one, BoundingBox other, boolean rightOnly) {
        return Math.abs(one.x() + one.width() - other.x() - other.width()) < SAME
                && (rightOnly || Math.abs(one.x() - other.x()) < SAME);
    }

    /** The row with each cell over the columns that it stands above. */
    SourceLine laidOut(SourceLine row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            cells.add(new Cell("", columns.get(column)));
        }
        for (Cell cell : row.line().cells()) {
            BoundingBox box = place(cell);
            if (box != null && !cell.text().isBlank()) {
                int first = -1;
                int last = -1;
                for (Map.Entry<Integer, BoundingBox> column : columns.entrySet()) {
                    float middle = column.getValue().x() + column.getValue().width() / 2;
                    if (middle > box.x() && middle < box.x() + box.width()) {
                        first = first < 0 ? column.getKey() : first;
                        last = column.getKey();
                    }
                }
                if (first >= 0) {
                    cells.set(first, new Cell(cell.text(), box, last - first + 1, cell.rows()));
                }
            }
        }
        return SourceLine.of(new Line(row.location(), row.text(), cells));
    }
}
