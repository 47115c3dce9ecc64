package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds for each of the lowest header cells the column it stands above, in the order in which both stand from left to right.
 * Figures stand at the right of their columns and headers in the middle, so that they need not overlap; a header that is clear
 * of all columns and has none near that wants one stands above an empty column.
 */
final class HeaderMatching {

    private static final float EMPTY_COLUMN = 1;
    private static final float OVERLAPPED = 4;
    private static final float WITHOUT_HEADER = 2;
    private static final float EACH_MORE = 0.3f;

    /** By unit of the font size. */
    private static final float GAP = 0.25f;

    /** By unit of the font size. */
    private static final float OFF_MIDDLE = 0.02f;

    /** In units of the font size; a header stands over the middle of its columns. */
    private static final float MIDDLE = 0.6f;

    /** In units of the font size; what begins at the same place misses it by no more. */
    private static final float SAME_LEFT = 0.2f;

    private static final int MOST_SPANNED = 8;

    private final List<HeaderBlock> headers;
    private final List<OpenColumn> columns;
    private final float[][] costs;
    private final int[][] steps;

    private HeaderMatching(List<HeaderBlock> headers, List<OpenColumn> columns) {
        this.headers = new ArrayList<>(headers);
        this.headers.sort(Comparator.comparingDouble(block -> block.box().middleX()));
        this.columns = columns;
        this.costs = new float[headers.size() + 1][columns.size() + 1];
        this.steps = new int[headers.size() + 1][columns.size() + 1];
    }

    /**
     * Puts columns under their headers and adds empty ones.
     *
     * @param fromLeft whether headers stand at the left of their cells
     */
    static void match(List<HeaderBlock> headers, List<OpenColumn> columns, boolean fromLeft) {
        HeaderMatching matching = new HeaderMatching(headers, columns);
        if (fromLeft) {
            matching.matchFromLeft();
        } else {
            matching.match();
        }
    }

    /** Where headers stand at the left of their cells, what begins between one and the next is below the one. */
    private void matchFromLeft() {
        headers.sort(Comparator.comparingDouble(block -> block.box().left()));
        List<OpenColumn> empty = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            HeaderBlock block = headers.get(i);
            float begin = block.box().left() - SAME_LEFT * block.size();
            float end = i + 1 == headers.size()
                    ? Float.MAX_VALUE
                    : headers.get(i + 1).box().left() - SAME_LEFT * block.size();
            List<OpenColumn> below = columns.stream()
                    .filter(column -> column.left() >= begin && column.left() < end)
                    .toList();
            if (below.size() == 1) {
                below.get(0).under(block);
            } else if (below.isEmpty()) {
                OpenColumn own = new OpenColumn(block.box().left(), block.box().right());
                own.under(block);
                empty.add(own);
            } else {
                below.forEach(own -> own.share(block));
            }
        }
        columns.addAll(empty);
        columns.sort(Comparator.comparingDouble(own -> (own.left() + own.right()) / 2));
    }

    private void match() {
        for (float[] row : costs) {
            Arrays.fill(row, Float.MAX_VALUE);
        }
        costs[0][0] = 0;
        for (int header = 0; header <= headers.size(); header++) {
            for (int column = 0; column <= columns.size(); column++) {
                step(header, column);
            }
        }
        put();
    }

    private void step(int header, int column) {
        float cost = costs[header][column];
        if (column < columns.size()) {
            reach(header, column + 1, cost + WITHOUT_HEADER, -1);
        }
        if (header == headers.size()) {
            return;
        }
        HeaderBlock block = headers.get(header);
        reach(header + 1, column, cost + withoutColumn(block), 0);
        for (int count = 1; count <= MOST_SPANNED && column + count <= columns.size(); count++) {
            reach(header + 1, column + count, cost + over(block, column, count), count);
        }
    }

    private void reach(int header, int column, float cost, int step) {
        if (cost < costs[header][column]) {
            costs[header][column] = cost;
            steps[header][column] = step;
        }
    }

    private float withoutColumn(HeaderBlock block) {
        boolean overlapped = columns.stream().anyMatch(column -> column.overlap(block.box()) > 0.15f * block.size());
        return overlapped ? OVERLAPPED : EMPTY_COLUMN;
    }

    private float over(HeaderBlock block, int first, int count) {
        float left = columns.get(first).left();
        float right = columns.get(first + count - 1).right();
        float off = Math.abs((left + right) / 2 - block.box().middleX()) / block.size();
        if (count == 1) {
            float gap = Math.max(0, -columns.get(first).overlap(block.box()));
            return GAP * gap / block.size() + OFF_MIDDLE * off;
        }
        boolean overAll = true;
        for (OpenColumn column : columns.subList(first, first + count)) {
            overAll &= column.overlap(block.box()) > 0;
        }
        return overAll || off <= MIDDLE ? EACH_MORE * (count - 1) + OFF_MIDDLE * off : Float.MAX_VALUE / 4;
    }

    private void put() {
        List<OpenColumn> empty = new ArrayList<>();
        int header = headers.size();
        int column = columns.size();
        while (header > 0 || column > 0) {
            int step = steps[header][column];
            if (step < 0) {
                column--;
                continue;
            }
            HeaderBlock block = headers.get(header - 1);
            if (step == 1) {
                columns.get(column - 1).under(block);
            } else if (step > 1) {
                columns.subList(column - step, column).forEach(own -> own.share(block));
            } else {
                OpenColumn own = new OpenColumn(block.box().left(), block.box().right());
                own.under(block);
                empty.add(own);
            }
            column -= step;
            header--;
        }
        columns.addAll(empty);
        columns.sort(Comparator.comparingDouble(own -> (own.left() + own.right()) / 2));
    }
}
