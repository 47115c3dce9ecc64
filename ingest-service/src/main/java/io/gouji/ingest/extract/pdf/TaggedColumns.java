package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.TaggedTable.Cell;
import io.gouji.ingest.extract.pdf.TaggedTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which columns the cells of a tagged table stand in. Where a row has all its cells they follow one another; where blank
 * ones were left out, a cell names the header it stands below, or stands where others of its column do.
 */
final class TaggedColumns {

    /** In units of the font size; what is set to the same side of a column misses it by no more. */
    private static final float ALIGNED = 0.1f;

    /** For a cell that is set as no other of the column, beside how far it is from where they stand. */
    private static final float UNLIKE = 1;

    /** In points around what stands in a table. */
    private static final float MARGIN = 1;

    private static final float IMPOSSIBLE = Float.MAX_VALUE / 4;

    private final TaggedTable table;
    private final Map<Cell, Box> boxes;
    private final int width;
    private final float size;
    private final Map<Cell, Integer> columns = new IdentityHashMap<>();
    private final Map<String, int[]> byId = new HashMap<>();
    private final List<StandingCells> standing = new ArrayList<>();

    private TaggedColumns(TaggedTable table, Map<Cell, Box> boxes) {
        this.table = table;
        this.boxes = boxes;
        this.width = table.rows().stream().mapToInt(Row::width).max().orElse(0);
        this.size =
                (float) boxes.values().stream().mapToDouble(Box::height).min().orElse(1);
        for (int column = 0; column < width; column++) {
            standing.add(new StandingCells());
        }
    }

    /**
     * The first column of each cell, null if they cannot be told.
     *
     * @param boxes around what stands in the cells that are not blank
     */
    static @Nullable TaggedColumns of(TaggedTable table, Map<Cell, Box> boxes) {
        TaggedColumns columns = new TaggedColumns(table, boxes);
        return columns.width > 1 && columns.find() ? columns : null;
    }

    int width() {
        return width;
    }

    int of(Cell cell) {
        return columns.getOrDefault(cell, 0);
    }

    /**
     * Where columns end, on all pages alike: halfway between what stands in them. Those that nothing stands in share the room
     * between the others.
     */
    float[] edges(Map<Cell, Box> boxes) {
        float[] left = new float[width];
        float[] right = new float[width];
        Arrays.fill(left, Float.NaN);
        float first = Float.MAX_VALUE;
        float last = -Float.MAX_VALUE;
        for (Map.Entry<Cell, Box> entry : boxes.entrySet()) {
            Box box = entry.getValue();
            int column = of(entry.getKey());
            first = Math.min(first, box.left());
            last = Math.max(last, box.right());
            if (entry.getKey().columns() == 1) {
                boolean none = Float.isNaN(left[column]);
                left[column] = none ? box.left() : Math.min(left[column], box.left());
                right[column] = none ? box.right() : Math.max(right[column], box.right());
            }
        }
        float[] xs = new float[width + 1];
        xs[0] = first - MARGIN;
        int at = 0;
        while (at < width) {
            int next = at + 1;
            while (next < width && Float.isNaN(left[next])) {
                next++;
            }
            float begin = Float.isNaN(left[at]) ? xs[at] : right[at];
            float end = next == width ? last + MARGIN : left[next];
            int empty = next - at - 1;
            for (int i = 1; i <= empty + (next == width ? 0 : 1); i++) {
                float share = next == width ? (float) i / (empty + 1) : (i - 0.5f) / (empty + 1);
                xs[at + i] = Math.max(xs[at + i - 1] + MARGIN / 2, begin + share * (end - begin));
            }
            at = next;
        }
        xs[width] = Math.max(xs[width - 1] + MARGIN / 2, last + MARGIN);
        return xs;
    }

    private boolean find() {
        int header = table.headerRows();
        int[] taken = new int[width];
        List<int[]> takenBefore = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            takenBefore.add(taken.clone());
            boolean whole = isWhole(row, taken);
            if (i < header && !whole) {
                return false;
            }
            int column = 0;
            for (Cell cell : row.cells()) {
                while (whole && taken[column] > 0) {
                    column++;
                }
                if (whole) {
                    put(cell, column);
                    Arrays.fill(taken, column, column + cell.columns(), cell.rows());
                    column += cell.columns();
                } else {
                    putBelowHeader(cell);
                }
            }
            for (int at = 0; at < width; at++) {
                taken[at] = Math.max(0, taken[at] - 1);
            }
        }
        for (int i = 0; i < table.rows().size(); i++) {
            if (!putByPlace(table.rows().get(i), takenBefore.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isWhole(Row row, int[] taken) {
        int free = 0;
        for (int left : taken) {
            free += left > 0 ? 0 : 1;
        }
        if (row.width() != free) {
            return false;
        }
        int column = 0;
        for (Cell cell : row.cells()) {
            while (column < width && taken[column] > 0) {
                column++;
            }
            for (int at = column; at < column + cell.columns(); at++) {
                if (at >= width || taken[at] > 0) {
                    return false;
                }
            }
            column += cell.columns();
        }
        return true;
    }

    private void put(Cell cell, int column) {
        columns.put(cell, column);
        if (cell.header() && !cell.id().isEmpty()) {
            byId.putIfAbsent(cell.id(), new int[] {column, column + cell.columns()});
        }
        Box box = boxes.get(cell);
        if (box != null && cell.columns() == 1) {
            standing.get(column).add(box);
        }
    }

    /** The columns that all of the headers have in common are those of the cell, if there are as many as it takes up. */
    private void putBelowHeader(Cell cell) {
        int from = 0;
        int to = width;
        for (String id : cell.headers()) {
            int[] range = byId.get(id);
            if (range != null) {
                from = Math.max(from, range[0]);
                to = Math.min(to, range[1]);
            }
        }
        if (to - from == cell.columns()) {
            put(cell, from);
        }
    }

    /** Finds columns for the cells of a row that have none yet, in order, such that each stands where others of its column do. */
    private boolean putByPlace(Row row, int[] taken) {
        List<Cell> cells = row.cells().stream()
                .filter(cell -> boxes.containsKey(cell) || columns.containsKey(cell))
                .toList();
        if (columns.keySet().containsAll(cells)) {
            return isInOrder(cells);
        }
        float[][] costs = new float[cells.size() + 1][width + 1];
        int[][] begins = new int[cells.size() + 1][width + 1];
        for (float[] line : costs) {
            Arrays.fill(line, IMPOSSIBLE);
        }
        costs[0][0] = 0;
        for (int i = 0; i <= cells.size(); i++) {
            for (int column = 0; column <= width; column++) {
                if (column > 0 && costs[i][column - 1] < costs[i][column]) {
                    costs[i][column] = costs[i][column - 1];
                    begins[i][column] = -1;
                }
                int from = i == 0 ? -1 : column - cells.get(i - 1).columns();
                if (from >= 0) {
                    float cost = costs[i - 1][from] + cost(cells.get(i - 1), from, taken);
                    if (cost < costs[i][column]) {
                        costs[i][column] = cost;
                        begins[i][column] = from;
                    }
                }
            }
        }
        if (costs[cells.size()][width] >= IMPOSSIBLE) {
            return false;
        }
        int column = width;
        for (int i = cells.size(); i > 0; i--) {
            while (begins[i][column] < 0) {
                column--;
            }
            column = begins[i][column];
            if (!columns.containsKey(cells.get(i - 1))) {
                put(cells.get(i - 1), column);
            }
        }
        return true;
    }

    private boolean isInOrder(List<Cell> cells) {
        int next = 0;
        for (Cell cell : cells) {
            int column = of(cell);
            if (column < next) {
                return false;
            }
            next = column + cell.columns();
        }
        return true;
    }

    private float cost(Cell cell, int column, int[] taken) {
        Integer known = columns.get(cell);
        if (known != null) {
            return known == column ? 0 : IMPOSSIBLE;
        }
        Box box = boxes.get(cell);
        if (taken[column] > 0 || box == null) {
            return IMPOSSIBLE;
        }
        float least = IMPOSSIBLE / 2;
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (int at = column; at < column + cell.columns(); at++) {
            if (!standing.get(at).isEmpty()) {
                left = Math.min(left, standing.get(at).left());
                right = Math.max(right, standing.get(at).right());
            }
        }
        if (left > right) {
            return least / width;
        }
        least = Math.min(least, standing.get(column).off(box));
        float apart = Math.max(0, Math.max(left - box.right(), box.left() - right));
        float like = least <= ALIGNED * size
                ? 0
                : UNLIKE + Math.min(least, Math.abs((left + right) / 2 - box.middleX())) / size;
        return apart / size + like;
    }
}
