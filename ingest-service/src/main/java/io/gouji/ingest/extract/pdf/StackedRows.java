package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows whose cells are set around the same middle, by what stands close below one another in each column: the lines of
 * one cell. Each such stack belongs to the row of the amounts in its middle. Says nothing where lines of a cell and rows are
 * as far apart, or a stack may belong to two rows.
 */
final class StackedRows {

    /** In units of the font size; the lines of a cell are no further apart. */
    private static final float NEXT_LINE = 1.55f;

    /** Share of the distance of rows; the lines of a cell are closer. */
    private static final float TIGHT = 0.85f;

    /** In units of the font size; the amounts of a row stand no further from the middle of its cells. */
    private static final float OFF_MIDDLE = 0.75f;

    /** In units of the font size; the amounts of another row are further away by so much. */
    private static final float CLEARLY = 0.3f;

    /** In units of the font size; a line that leaves more room ended because its text did. */
    private static final float ROOM = 1.6f;

    private static final int NONE = -1;
    private static final int UNCLEAR = -2;

    private final List<List<TextLine>> lines;
    private final float[] xs;
    /** How far down the page the amounts of each line stand, in points; no number where it has none. */
    private final float[] heights;

    private final float[] filledTo;
    private final int[] rows;
    private final float size;

    private StackedRows(float[] xs, List<List<TextLine>> lines) {
        this.xs = xs;
        this.lines = lines;
        this.heights = new float[lines.size()];
        this.filledTo = new float[xs.length];
        this.rows = new int[lines.size()];
        Arrays.fill(heights, Float.NaN);
        Arrays.fill(rows, -1);
        for (int line = 0; line < heights.length; line++) {
            for (TextLine part : lines.get(line)) {
                filledTo[column(part)] =
                        Math.max(filledTo[column(part)], part.box().right());
                if (Numerals.isAmount(part.text())) {
                    heights[line] = part.box().middleY();
                }
            }
        }
        this.size = lines.get(0).get(0).glyphs().get(0).size();
    }

    /**
     * The row of each line, in ascending order; null if they cannot be told.
     *
     * @param xs edges of the columns
     * @param lines from top to bottom, in parts
     */
    static int @Nullable [] of(float[] xs, List<List<TextLine>> lines) {
        return new StackedRows(xs, lines).find();
    }

    private int @Nullable [] find() {
        List<Stack> alone = new ArrayList<>();
        for (Stack stack : stacks()) {
            int row = rowOf(stack);
            if (row == NONE) {
                alone.add(stack);
            } else if (row == UNCLEAR || !put(stack, row)) {
                return null;
            }
        }
        alone.sort(Comparator.comparingDouble(Stack::middle));
        Stack last = null;
        int row = 0;
        for (Stack stack : alone) {
            boolean same = last != null && stack.middle() - last.middle() <= size / 2;
            row = same ? row : stack.lines().get(0);
            if (!put(stack, row)) {
                return null;
            }
            last = stack;
        }
        for (int line = 1; line < rows.length; line++) {
            int at = line;
            if (rows[line] != rows[line - 1] && Arrays.stream(rows, 0, line).anyMatch(before -> before == rows[at])) {
                return null;
            }
        }
        return rows;
    }

    /** Whether all lines of a stack can be of a row; a row has the number of one of its lines. */
    private boolean put(Stack stack, int row) {
        for (int line : stack.lines()) {
            if (rows[line] >= 0 && rows[line] != row) {
                return false;
            }
            rows[line] = row;
        }
        return true;
    }

    private int rowOf(Stack stack) {
        int row = NONE;
        for (int line : stack.lines()) {
            if (!Float.isNaN(heights[line])) {
                if (row >= 0) {
                    return UNCLEAR;
                }
                row = line;
            }
        }
        if (row >= 0) {
            return row;
        }
        float nearest = Float.MAX_VALUE;
        float second = Float.MAX_VALUE;
        for (int line = 0; line < heights.length; line++) {
            float off = Math.abs(heights[line] - stack.middle());
            if (off < nearest) {
                second = nearest;
                nearest = off;
                row = line;
            } else if (off < second) {
                second = off;
            }
        }
        if (nearest > OFF_MIDDLE * size) {
            return NONE;
        }
        return second - nearest < CLEARLY * size ? UNCLEAR : row;
    }

    /** What may be cells; a cell of several lines has them because all but its last are full. */
    private List<Stack> stacks() {
        float reach = NEXT_LINE * size;
        float last = Float.NaN;
        for (float height : heights) {
            if (!Float.isNaN(height)) {
                reach = Float.isNaN(last) ? reach : Math.min(reach, TIGHT * (height - last));
                last = height;
            }
        }
        List<Stack> stacks = new ArrayList<>();
        Stack[] open = new Stack[xs.length];
        for (int line = 0; line < heights.length; line++) {
            for (TextLine part : lines.get(line)) {
                int column = column(part);
                Stack above = open[column];
                boolean next = above != null
                        && part.box().middleY() - above.end() <= reach
                        && above.isFull(filledTo[column], part);
                if (above != null && next) {
                    above.add(line, part);
                } else {
                    Stack stack = new Stack(new ArrayList<>(), new ArrayList<>());
                    stack.add(line, part);
                    stacks.add(stack);
                    open[column] = stack;
                }
            }
        }
        return stacks;
    }

    private int column(TextLine part) {
        return Edges.at(xs, part.box().middleX());
    }

    /**
     * What stands close below one another in a column.
     *
     * @param lines it stands in
     * @param parts what of each line
     */
    private record Stack(List<Integer> lines, List<TextLine> parts) {

        void add(int line, TextLine part) {
            lines.add(line);
            parts.add(part);
        }

        private Box last() {
            return parts.get(parts.size() - 1).box();
        }

        float end() {
            return last().middleY();
        }

        boolean isFull(float right, TextLine next) {
            return last().right() >= right - Math.max(ROOM * last().height(), Words.unbroken(next));
        }

        float middle() {
            return (parts.get(0).box().middleY() + end()) / 2;
        }
    }
}
