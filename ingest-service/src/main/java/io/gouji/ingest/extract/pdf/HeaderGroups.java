package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the columns that header cells above other header cells stand over, from the lowest upwards. Words stand in the middle
 * of their cells, from left to right and from top to bottom, so that a cell that reaches to the end of the header tells where
 * it begins, and the groups of a row share the columns below them such that each stands over the middle of its own.
 */
final class HeaderGroups {

    /** In units of the font size; cells of a row have their middles no further apart. */
    private static final float SAME_ROW = 0.5f;

    /** In units of the font size; what begins at the same place misses it by no more. */
    private static final float SAME_LEFT = 0.2f;

    /** For a column that a group could stand over, and none does. */
    private static final float UNCOVERED = 1;

    /** By unit of the font size that a word reaches beyond its cell. */
    private static final float TOO_WIDE = 4;

    private final float[] xs;
    private final boolean fromLeft;
    private final float bottom;
    private final List<HeaderSpan> spans;
    private final float[] tops;

    /**
     * @param xs edges of the columns
     * @param bottom where the header ends
     * @param lowest cells that stand right above columns
     * @param fromLeft whether words stand at the left of their cells
     */
    private HeaderGroups(float[] xs, float bottom, List<HeaderSpan> lowest, boolean fromLeft) {
        this.xs = xs;
        this.fromLeft = fromLeft;
        this.bottom = bottom;
        this.spans = new ArrayList<>(lowest);
        this.tops = new float[xs.length - 1];
        Arrays.fill(tops, bottom);
        for (HeaderSpan span : lowest) {
            Arrays.fill(tops, span.from(), span.to() + 1, span.top());
        }
    }

    /** All cells, those that were given and the groups. */
    static List<HeaderSpan> add(float[] xs, float bottom, List<HeaderSpan> lowest, List<HeaderBlock> groups) {
        boolean fromLeft = areSetFromLeft(lowest, groups)
                && groups.stream()
                        .noneMatch(group -> offMiddle(group, xs)
                                < Math.min(offLeft(group, blocks(lowest)), offLeft(group, groups)));
        HeaderGroups adding = new HeaderGroups(xs, bottom, lowest, fromLeft);
        List<HeaderBlock> left = new ArrayList<>(groups);
        left.sort(Comparator.comparingDouble((HeaderBlock block) -> -block.box().middleY()));
        while (!left.isEmpty()) {
            HeaderBlock first = left.get(0);
            List<HeaderBlock> row = left.stream()
                    .filter(block -> first.box().middleY() - block.box().middleY() <= SAME_ROW * first.size())
                    .sorted(Comparator.comparingDouble(block -> block.box().middleX()))
                    .toList();
            left.removeAll(row);
            adding.addRow(row);
        }
        return adding.spans;
    }

    private void addRow(List<HeaderBlock> row) {
        float middle = row.get(0).box().middleY();
        boolean[] open = new boolean[tops.length];
        for (int column = 0; column < tops.length; column++) {
            open[column] = tops[column] > middle;
        }
        int[][] ranges = share(row, open);
        for (int i = 0; i < row.size(); i++) {
            HeaderBlock block = row.get(i);
            int from = ranges[i][0];
            int to = ranges[i][1];
            float below = bottom;
            for (int column = from; column <= to; column++) {
                below = Math.min(below, tops[column]);
            }
            float top = 2 * block.box().middleY() - Math.max(below, block.box().bottom());
            spans.add(new HeaderSpan(block, from, to, top));
            Arrays.fill(tops, from, to + 1, Math.min(top, block.box().top()));
        }
    }

    /** Whether every group begins where a cell below it does. */
    private static boolean areSetFromLeft(List<HeaderSpan> lowest, List<HeaderBlock> groups) {
        return !groups.isEmpty()
                && groups.stream()
                        .allMatch(group -> lowest.stream().anyMatch(span -> isSetFromLeft(group, span.block()))
                                || groups.stream()
                                        .anyMatch(other -> !other.equals(group) && isSetFromLeft(group, other)));
    }

    private static boolean isSetFromLeft(HeaderBlock group, HeaderBlock below) {
        return Math.abs(group.box().left() - below.box().left()) <= SAME_LEFT * group.size()
                && below.box().middleY() > group.box().bottom();
    }

    private static List<HeaderBlock> blocks(List<HeaderSpan> spans) {
        return spans.stream().map(HeaderSpan::block).toList();
    }

    /** By how much a group misses the middle of columns; its left may be that of a word below by chance. */
    private static float offMiddle(HeaderBlock group, float[] xs) {
        float off = Float.MAX_VALUE;
        for (int from = 0; from + 2 < xs.length; from++) {
            for (int to = from + 2; to < xs.length; to++) {
                off = Math.min(
                        off, Math.abs((xs[from] + xs[to]) / 2 - group.box().middleX()));
            }
        }
        return off;
    }

    /** By how much a group misses the left of the words below it. */
    private static float offLeft(HeaderBlock group, List<HeaderBlock> blocks) {
        float off = Float.MAX_VALUE;
        for (HeaderBlock block : blocks) {
            if (isSetFromLeft(group, block)) {
                off = Math.min(off, Math.abs(group.box().left() - block.box().left()));
            }
        }
        return off;
    }

    /** For each group its first and last column, where it begins above the first of them. */
    private int[][] fromLeft(List<HeaderBlock> row, boolean[] open) {
        int[][] ranges = new int[row.size()][];
        for (int i = 0; i < ranges.length; i++) {
            int from = Edges.at(xs, row.get(i).box().left());
            int next = i + 1 < ranges.length ? Edges.at(xs, row.get(i + 1).box().left()) : open.length;
            int to = from;
            while (to + 1 < next && open[to + 1]) {
                to++;
            }
            ranges[i] = new int[] {from, to};
        }
        return ranges;
    }

    /** For each group its first and last column. */
    private int[][] share(List<HeaderBlock> row, boolean[] open) {
        if (fromLeft) {
            return fromLeft(row, open);
        }
        int columns = open.length;
        float[][] costs = new float[row.size() + 1][columns + 1];
        int[][] begins = new int[row.size() + 1][columns + 1];
        for (float[] line : costs) {
            Arrays.fill(line, Float.MAX_VALUE / 4);
        }
        costs[0][0] = 0;
        for (int group = 0; group <= row.size(); group++) {
            for (int column = 0; column <= columns; column++) {
                if (column > 0) {
                    float skipped = costs[group][column - 1] + (open[column - 1] ? UNCOVERED : 0);
                    if (skipped < costs[group][column]) {
                        costs[group][column] = skipped;
                        begins[group][column] = -1;
                    }
                }
                for (int from = 0; group > 0 && from < column; from++) {
                    float cost = costs[group - 1][from] + cost(row.get(group - 1), from, column - 1, open);
                    if (cost < costs[group][column]) {
                        costs[group][column] = cost;
                        begins[group][column] = from;
                    }
                }
            }
        }
        return ranges(row, begins, costs[row.size()][columns] >= Float.MAX_VALUE / 4);
    }

    private int[][] ranges(List<HeaderBlock> row, int[][] begins, boolean none) {
        int[][] ranges = new int[row.size()][];
        int column = xs.length - 1;
        for (int group = row.size(); group > 0; group--) {
            if (none) {
                int at = Edges.at(xs, row.get(group - 1).box().middleX());
                ranges[group - 1] = new int[] {at, at};
                continue;
            }
            while (begins[group][column] < 0) {
                column--;
            }
            ranges[group - 1] = new int[] {begins[group][column], column - 1};
            column = begins[group][column];
        }
        return ranges;
    }

    private float cost(HeaderBlock block, int from, int to, boolean[] open) {
        float size = block.size();
        float left = xs[from];
        float right = xs[to + 1];
        float cost = Math.abs((left + right) / 2 - block.box().middleX()) / size;
        cost += TOO_WIDE
                * Math.max(0, Math.max(left - block.box().left(), block.box().right() - right))
                / size;
        for (int column = from; column <= to; column++) {
            cost += open[column] ? 0 : 2 * UNCOVERED;
        }
        return cost;
    }
}
