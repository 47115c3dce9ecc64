package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which cells of a header are groups, where its rows are known: the cells of a row are shared among the cells of the rows
 * above in the order in which both stand from left to right, each group over the middle of its own or from the same left, and
 * a cell that reaches down to the end of the header has none.
 */
final class HeaderTree {

    /** For a cell that belongs to no group although there is no further row above. */
    private static final float WITHOUT_GROUP = 4;

    /** For a cell that belongs to no group of a row, but may to one of a row above. */
    private static final float LEFT_ABOVE = 0.5f;

    /** In units of the font size. */
    private static final float OVERLAP = 0.15f;

    private final List<HeaderBlock> row;
    private final List<HeaderBlock> below;
    private final float without;
    private final boolean fromLeft;
    private final float[][] costs;
    private final int[][] takes;

    private HeaderTree(List<HeaderBlock> row, List<HeaderBlock> below, boolean first, boolean fromLeft) {
        this.fromLeft = fromLeft;
        this.without = first ? WITHOUT_GROUP : LEFT_ABOVE;
        this.row = row;
        this.below = below;
        this.costs = new float[row.size() + 1][below.size() + 1];
        this.takes = new int[row.size() + 1][below.size() + 1];
    }

    /** The cells that others belong to. */
    static Set<HeaderBlock> groups(List<List<HeaderBlock>> rows) {
        Set<HeaderBlock> centred = new HashSet<>();
        Set<HeaderBlock> fromLeft = new HashSet<>();
        return share(rows, false, centred) <= share(rows, true, fromLeft) ? centred : fromLeft;
    }

    /** Adds the groups, and tells by how much they miss what is theirs. */
    private static float share(List<List<HeaderBlock>> rows, boolean fromLeft, Set<HeaderBlock> groups) {
        List<HeaderBlock> free = new ArrayList<>();
        float missed = 0;
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (!free.isEmpty()) {
                HeaderTree tree = new HeaderTree(sorted(rows.get(i)), sorted(free), i == 0, fromLeft);
                missed += tree.share(groups, free);
            }
            free.addAll(rows.get(i));
        }
        return missed;
    }

    private static List<HeaderBlock> sorted(List<HeaderBlock> blocks) {
        List<HeaderBlock> sorted = new ArrayList<>(blocks);
        sorted.sort(Comparator.comparingDouble(block -> block.box().middleX()));
        return sorted;
    }

    /** Adds the cells of the row that are groups, and takes away what belongs to them. */
    private float share(Set<HeaderBlock> groups, List<HeaderBlock> free) {
        for (float[] costsOfRow : costs) {
            Arrays.fill(costsOfRow, Float.MAX_VALUE);
        }
        costs[0][0] = 0;
        for (int group = 0; group <= row.size(); group++) {
            for (int cell = 0; cell <= below.size(); cell++) {
                if (costs[group][cell] < Float.MAX_VALUE) {
                    step(group, cell);
                }
            }
        }
        int cell = below.size();
        int group = row.size();
        while (group > 0 || cell > 0) {
            int taken = takes[group][cell];
            if (taken < 0) {
                cell--;
                continue;
            }
            group--;
            if (taken > 0) {
                groups.add(row.get(group));
                free.removeAll(below.subList(cell - taken, cell));
            }
            cell -= taken;
        }
        return costs[row.size()][below.size()];
    }

    private void step(int group, int cell) {
        float cost = costs[group][cell];
        if (cell < below.size()) {
            reach(group, cell + 1, cost + without, -1);
        }
        if (group == row.size()) {
            return;
        }
        HeaderBlock block = row.get(group);
        reach(group + 1, cell, cost + alone(block, cell), 0);
        for (int count = 1; cell + count <= below.size(); count++) {
            reach(group + 1, cell + count, cost + off(block, below.subList(cell, cell + count)), count);
        }
    }

    private void reach(int group, int cell, float cost, int taken) {
        if (cost < costs[group][cell]) {
            costs[group][cell] = cost;
            takes[group][cell] = taken;
        }
    }

    /** For a cell that reaches down to the end between what was shared out and what is left. */
    private float alone(HeaderBlock block, int shared) {
        float cost = 0;
        for (int i = 0; i < below.size(); i++) {
            Box box = below.get(i).box();
            boolean under = Math.min(box.right(), block.box().right())
                            - Math.max(box.left(), block.box().left())
                    > OVERLAP * block.size();
            boolean passed = box.middleX() < block.box().middleX() != i < shared;
            cost += under || passed ? WITHOUT_GROUP : 0;
        }
        return cost;
    }

    /** By how much a group misses the middle or the left of cells, in units of the font size. */
    private float off(HeaderBlock block, List<HeaderBlock> cells) {
        Box box = cells.get(0).box();
        for (HeaderBlock cell : cells) {
            box = box.union(cell.box());
        }
        float off = fromLeft
                ? box.left() - block.box().left()
                : box.middleX() - block.box().middleX();
        return Math.abs(off) / block.size();
    }
}
