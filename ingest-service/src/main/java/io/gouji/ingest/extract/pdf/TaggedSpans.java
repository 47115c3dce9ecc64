package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.TaggedTable.Cell;
import io.gouji.ingest.extract.pdf.TaggedTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells how many columns and rows header cells take up where the structure names cells and rows but not what is merged. Each
 * cell of a row stands below one of the row above; a cell that has none below reaches down to the rows. How many of these
 * there are follows from the number of columns, and which they are from where the cells stand: a group stands over the middle
 * of its cells, or begins where they begin.
 */
final class TaggedSpans {

    /** In units of the font size, for a group of which nothing tells where it stands. */
    private static final float UNTOLD = 0.5f;

    /** What there is to try grows with the third power of it. */
    private static final int MOST_COLUMNS = 64;

    private static final int MOST_HEADER_ROWS = 10;

    private static final float IMPOSSIBLE = Float.MAX_VALUE / 4;

    private final List<Row> rows;
    private final Map<Cell, Box> boxes;
    private final Map<Cell, Box> columns;
    private final float size;

    private TaggedSpans(List<Row> rows, Map<Cell, Box> boxes, Map<Cell, Box> columns) {
        this.rows = rows;
        this.boxes = boxes;
        this.columns = columns;
        this.size =
                (float) boxes.values().stream().mapToDouble(Box::height).min().orElse(1);
    }

    /**
     * The same table with what its header cells take up.
     *
     * @param boxes around what stands in the cells that are not blank
     * @param figures cells that hold figures
     * @param captions cells that say what they name behind a colon
     */
    static TaggedTable tell(TaggedTable table, Map<Cell, Box> boxes, Set<Cell> figures, Set<Cell> captions) {
        List<Row> rows = table.rows();
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int header = 0;
        while (header < rows.size()
                && rows.get(header).cells().size() < width
                && rows.get(header).cells().stream().noneMatch(figures::contains)) {
            header++;
        }
        boolean words = header < rows.size()
                && rows.get(header).cells().stream()
                        .allMatch(cell -> boxes.containsKey(cell) && !figures.contains(cell));
        header += words ? 1 : 0;
        if (width < 2 || width > MOST_COLUMNS || header == 0 || header > MOST_HEADER_ROWS) {
            return table;
        }
        List<Row> all = new ArrayList<>();
        while (all.size() < header && isAbove(rows.get(all.size()), captions)) {
            all.add(over(rows.get(all.size()), width));
        }
        if (all.size() < header) {
            all.addAll(told(rows.subList(all.size(), header), rows.subList(header, rows.size()), width, boxes));
        }
        all.addAll(rows.subList(header, rows.size()));
        return new TaggedTable(all, true);
    }

    private static List<Row> told(List<Row> head, List<Row> body, int width, Map<Cell, Box> boxes) {
        Row last = head.get(head.size() - 1);
        List<Row> told = new TaggedSpans(head, boxes, columns(last, body, boxes)).tell(width);
        if (!told.equals(head)) {
            return told;
        }
        // The lowest cells may stand over several columns too: over those that the first row of figures has one cell
        // for each of.
        for (Row row : body) {
            if (row.cells().size() == width && row.cells().stream().allMatch(boxes::containsKey)) {
                List<Row> all = new ArrayList<>(head);
                all.add(row);
                return new TaggedSpans(all, boxes, columns(row, body, boxes))
                        .tell(width)
                        .subList(0, head.size());
            }
        }
        return head;
    }

    /** Whether a row holds a title or captions, which are no part of the header below them. */
    private static boolean isAbove(Row row, Set<Cell> captions) {
        return row.cells().size() == 1 || captions.containsAll(row.cells());
    }

    private static Row over(Row row, int width) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            int columns = cells.isEmpty() ? width - row.cells().size() + 1 : 1;
            cells.add(new Cell(true, "", cell.headers(), 1, columns, cell.marks()));
        }
        return new Row(cells);
    }

    /**
     * How far the columns below cells reach, the cells included: longer names and figures show more of a column than the words
     * above it do.
     *
     * @param last the row of the header that has a cell for each column
     */
    private static Map<Cell, Box> columns(Row last, List<Row> body, Map<Cell, Box> boxes) {
        Map<Cell, Box> columns = new IdentityHashMap<>();
        for (Row row : body) {
            if (row.cells().size() != last.cells().size()) {
                continue;
            }
            for (int i = 0; i < last.cells().size(); i++) {
                Box own = boxes.get(last.cells().get(i));
                Box below = boxes.get(row.cells().get(i));
                if (own != null && below != null) {
                    columns.merge(last.cells().get(i), own.union(below), Box::union);
                }
            }
        }
        return columns;
    }

    /** The rows of the header, as they are if they cannot be shared out. */
    private List<Row> tell(int width) {
        int last = rows.size() - 1;
        int without = width - rows.get(last).cells().size();
        List<Sharing> sharings = new ArrayList<>();
        for (int row = 0; row < last; row++) {
            sharings.add(new Sharing(rows.get(row).cells(), rows.get(row + 1).cells()));
        }
        int[] childless = shareOut(sharings, without);
        if (childless.length < last || last == 0 && without > 0) {
            return rows;
        }
        List<Row> told = new ArrayList<>(rows);
        int[] spans = new int[rows.get(last).cells().size()];
        Arrays.fill(spans, 1);
        told.set(last, row(rows.get(last), spans, new boolean[spans.length], last));
        for (int row = last - 1; row >= 0; row--) {
            int[] children = sharings.get(row).children(childless[row]);
            int[] own = new int[children.length];
            boolean[] down = new boolean[children.length];
            int next = 0;
            for (int i = 0; i < own.length; i++) {
                down[i] = children[i] == 0;
                own[i] = down[i] ? 1 : 0;
                for (int child = 0; child < children[i]; child++) {
                    own[i] += spans[next++];
                }
            }
            told.set(row, row(rows.get(row), own, down, row));
            spans = own;
        }
        return told;
    }

    private Row row(Row row, int[] spans, boolean[] down, int index) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < spans.length; i++) {
            Cell cell = row.cells().get(i);
            int high = down[i] ? rows.size() - index : 1;
            cells.add(new Cell(true, "", cell.headers(), high, spans[i], cell.marks()));
        }
        return new Row(cells);
    }

    /** How many cells of each row have none below, so many in all; fewer rows if there is no way. */
    private static int[] shareOut(List<Sharing> sharings, int without) {
        if (without < 0) {
            return new int[0];
        }
        float[] costs = new float[without + 1];
        int[][] chosen = new int[sharings.size()][without + 1];
        Arrays.fill(costs, IMPOSSIBLE);
        costs[0] = 0;
        for (int row = 0; row < sharings.size(); row++) {
            float[] next = new float[without + 1];
            Arrays.fill(next, IMPOSSIBLE);
            for (int before = 0; before <= without; before++) {
                for (int own = 0; before + own <= without; own++) {
                    float cost = costs[before] + sharings.get(row).cost(own);
                    if (cost < next[before + own]) {
                        next[before + own] = cost;
                        chosen[row][before + own] = own;
                    }
                }
            }
            costs = next;
        }
        if (costs[without] >= IMPOSSIBLE) {
            return new int[0];
        }
        int[] each = new int[sharings.size()];
        int left = without;
        for (int row = each.length - 1; row >= 0; row--) {
            each[row] = chosen[row][left];
            left -= each[row];
        }
        return each;
    }

    /** The cells of a row shared out among those of the row above, for every number of cells that have none below. */
    private final class Sharing {

        private final List<Cell> above;
        private final List<Cell> below;
        private final float[][][] costs;
        private final int[][][] taken;

        Sharing(List<Cell> above, List<Cell> below) {
            this.above = above;
            this.below = below;
            this.costs = new float[above.size() + 1][below.size() + 1][above.size() + 1];
            this.taken = new int[above.size() + 1][below.size() + 1][above.size() + 1];
            for (float[][] plane : costs) {
                for (float[] line : plane) {
                    Arrays.fill(line, IMPOSSIBLE);
                }
            }
            costs[0][0][0] = 0;
            for (int group = 0; group < above.size(); group++) {
                for (int used = 0; used <= below.size(); used++) {
                    for (int without = 0; without <= group; without++) {
                        extend(group, used, without);
                    }
                }
            }
        }

        private void extend(int group, int used, int without) {
            float cost = costs[group][used][without];
            if (cost >= IMPOSSIBLE) {
                return;
            }
            reach(group + 1, used, without + 1, cost, 0);
            for (int count = 1; used + count <= below.size(); count++) {
                reach(group + 1, used + count, without, cost + off(group, used, count), count);
            }
        }

        private void reach(int groups, int used, int without, float cost, int count) {
            if (cost < costs[groups][used][without]) {
                costs[groups][used][without] = cost;
                taken[groups][used][without] = count;
            }
        }

        /** By how much a group misses the cells below it. */
        private float off(int group, int first, int count) {
            Box own = boxes.get(above.get(group));
            Box left = boxes.get(below.get(first));
            Box right = boxes.get(below.get(first + count - 1));
            if (own == null || left == null || right == null) {
                return UNTOLD;
            }
            float from = columns.getOrDefault(below.get(first), left).left();
            float to = columns.getOrDefault(below.get(first + count - 1), right).right();
            float middle = (from + to) / 2;
            return Math.min(Math.abs(middle - own.middleX()), Math.abs(left.left() - own.left())) / size;
        }

        float cost(int without) {
            return without <= above.size() ? costs[above.size()][below.size()][without] : IMPOSSIBLE;
        }

        /** How many cells stand below each one. */
        int[] children(int without) {
            int[] children = new int[above.size()];
            int used = below.size();
            int left = without;
            for (int group = above.size(); group > 0; group--) {
                int count = taken[group][used][left];
                children[group - 1] = count;
                used -= count;
                left -= count == 0 ? 1 : 0;
            }
            return children;
        }
    }
}
