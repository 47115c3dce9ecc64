package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The header of a table without vertical rules.
 *
 * @param top where it begins
 * @param bottom where it ends
 * @param lowest cells that stand right above columns
 * @param groups cells above others
 * @param begins where each of the lowest cells begins
 */
record OpenHeader(float top, float bottom, List<HeaderBlock> lowest, List<HeaderBlock> groups, List<Float> begins) {

    /** In units of the font size; room between words and the end of their cell. */
    private static final float PADDING = 0.4f;

    /** In units of the font size; rules below a header are no further from its words. */
    private static final float TO_RULE = 2.5f;

    /** In units of the font size. */
    private static final float OVERLAP = 0.15f;

    /** In units of the font size; a cell that reaches to the end of the header has its middle no higher above that of all. */
    private static final float ABOVE_MIDDLE = 0.35f;

    /** In units of the font size; groups of a row have their middles no further apart. */
    private static final float SAME_ROW = 0.3f;

    /** In units of the font size; what begins at the same place misses it by no more. */
    private static final float SAME_LEFT = 0.2f;

    /** In units of the font size; a name is longer than its header by no less if that stands at the left of its cell. */
    private static final float LONGER = 0.8f;

    /** So many names that begin where a header does show that it is set from the left. */
    private static final int LEAST_SAME = 2;

    /** In units of the font size; a group stands over the middle of its cells. */
    private static final float OFF_MIDDLE = 0.6f;

    OpenHeader {
        lowest = List.copyOf(lowest);
        groups = List.copyOf(groups);
        begins = List.copyOf(begins);
    }

    /**
     * Tells the lowest cells of a header from groups: nothing stands below them, and as they reach to the end of the header and
     * words stand in the middle of cells, they are not in its upper half. Where cells were painted one after the other, that
     * tells them and their rows.
     *
     * @param byCell whether they were
     */
    static OpenHeader of(OpenRegion region, List<TextLine> lines, boolean byCell) {
        if (lines.isEmpty()) {
            return new OpenHeader(region.bounds().top(), region.bounds().top(), List.of(), List.of(), List.of());
        }
        List<List<HeaderBlock>> rows = byCell ? PaintedHeader.rows(lines) : List.of(HeaderBlock.of(lines));
        List<HeaderBlock> blocks = rows.stream().flatMap(List::stream).toList();
        float first = Float.MAX_VALUE;
        float last = -Float.MAX_VALUE;
        float size = blocks.get(0).size();
        for (HeaderBlock block : blocks) {
            first = Math.min(first, block.box().top());
            last = Math.max(last, block.box().bottom());
        }
        float top = first - PADDING * size;
        float bottom = last + PADDING * size;
        for (Rule rule : region.rules()) {
            if (region.isAcross(rule) && rule.at() <= first && rule.at() > first - TO_RULE * size) {
                top = rule.at();
            }
        }
        for (int i = region.rules().size() - 1; i >= 0; i--) {
            Rule rule = region.rules().get(i);
            if (region.isAcross(rule) && rule.at() >= last && rule.at() < last + TO_RULE * size) {
                bottom = rule.at();
            }
        }
        List<HeaderBlock> lowest = new ArrayList<>();
        List<HeaderBlock> groups = new ArrayList<>();
        List<Float> begins = new ArrayList<>();
        Set<HeaderBlock> above = byCell ? HeaderTree.groups(rows) : Set.of();
        float middle = (top + bottom) / 2;
        for (List<HeaderBlock> row : rows) {
            float begin = row.equals(rows.get(0)) ? top : begin(row);
            for (HeaderBlock block : row) {
                boolean low = byCell
                        ? !above.contains(block)
                        : block.box().middleY() >= middle - ABOVE_MIDDLE * size
                                && blocks.stream().noneMatch(other -> isBelow(other, block))
                                && !isOverPair(block, blocks);
                (low ? lowest : groups).add(block);
                if (low) {
                    begins.add(byCell ? begin : Math.max(top, 2 * block.box().middleY() - bottom));
                }
            }
        }
        return new OpenHeader(top, bottom, lowest, groups, begins);
    }

    private static float begin(List<HeaderBlock> row) {
        float begin = Float.MAX_VALUE;
        for (HeaderBlock block : row) {
            begin = Math.min(begin, block.box().top());
        }
        return begin;
    }

    /**
     * Whether a short word stands over the gap between two cells that nothing else in its row stands above, in a row of groups.
     */
    private static boolean isOverPair(HeaderBlock block, List<HeaderBlock> blocks) {
        HeaderBlock left = null;
        HeaderBlock right = null;
        for (HeaderBlock other : blocks) {
            if (other.box().middleY() <= block.box().bottom()) {
                continue;
            }
            if (other.box().right() <= block.box().left()
                    && (left == null || other.box().right() > left.box().right())) {
                left = other;
            } else if (other.box().left() >= block.box().right()
                    && (right == null || other.box().left() < right.box().left())) {
                right = other;
            }
        }
        if (left == null || right == null || !isBeside(left, right) || !isInMiddle(block, left, right)) {
            return false;
        }
        boolean groups = false;
        for (HeaderBlock other : blocks) {
            if (!other.equals(block) && isBeside(block, other)) {
                if (isOver(other, left) || isOver(other, right)) {
                    return false;
                }
                groups |= blocks.stream().anyMatch(below -> isBelow(below, other));
            }
        }
        return groups;
    }

    /**
     * The header as the rows below it show it: what stands above figures of a column that has a lower cell of its own, and
     * between that and another cell beside it, is a group of both.
     */
    OpenHeader over(List<OpenColumn> columns) {
        List<HeaderBlock> low = new ArrayList<>();
        List<HeaderBlock> high = new ArrayList<>(groups);
        List<Float> kept = new ArrayList<>();
        for (int i = 0; i < lowest.size(); i++) {
            HeaderBlock block = lowest.get(i);
            if (isOverFiguresOfOthers(block, columns)) {
                high.add(block);
            } else {
                low.add(block);
                kept.add(begins.get(i));
            }
        }
        return new OpenHeader(top, bottom, low, high, kept);
    }

    private boolean isOverFiguresOfOthers(HeaderBlock block, List<OpenColumn> columns) {
        HeaderBlock left = null;
        HeaderBlock right = null;
        for (HeaderBlock other : lowest) {
            if (other.box().middleY() <= block.box().bottom()) {
                continue;
            }
            boolean before = other.box().middleX() < block.box().left();
            if (before && (left == null || other.box().right() > left.box().right())) {
                left = other;
            } else if (!before
                    && other.box().middleX() > block.box().right()
                    && (right == null || other.box().left() < right.box().left())) {
                right = other;
            }
        }
        if (left == null || right == null || !isBeside(left, right)) {
            return false;
        }
        HeaderBlock one = left;
        HeaderBlock two = right;
        return columns.stream()
                .anyMatch(column -> column.isOfFigures()
                        && column.overlap(block.box()) > OVERLAP * block.size()
                        && (column.overlap(one.box()) > 0 || column.overlap(two.box()) > 0));
    }

    private static boolean isInMiddle(HeaderBlock block, HeaderBlock left, HeaderBlock right) {
        float middle = (left.box().middleX() + right.box().middleX()) / 2;
        return Math.abs(middle - block.box().middleX()) <= OFF_MIDDLE * block.size();
    }

    private static boolean isBeside(HeaderBlock block, HeaderBlock other) {
        return Math.abs(block.box().middleY() - other.box().middleY()) <= SAME_ROW * block.size();
    }

    private static boolean isOver(HeaderBlock block, HeaderBlock below) {
        return Math.min(block.box().right(), below.box().right())
                > Math.max(block.box().left(), below.box().left());
    }

    private static boolean isBelow(HeaderBlock block, HeaderBlock other) {
        float over = Math.min(block.box().right(), other.box().right())
                - Math.max(block.box().left(), other.box().left());
        return block.box().middleY() > other.box().bottom() && over > OVERLAP * block.size();
    }

    boolean isEmpty() {
        return lowest.isEmpty();
    }

    /**
     * Whether its words stand at the left of their cells: below those that have names below them, names begin at the same place, and
     * some are longer. Where none is, words in the middle of their cells begin there, too.
     *
     * @param rows words of lines
     */
    boolean isSetFromLeft(List<List<TextLine>> rows) {
        boolean any = false;
        for (HeaderBlock block : lowest) {
            int names = 0;
            int same = 0;
            boolean longer = false;
            for (List<TextLine> row : rows) {
                for (TextLine word : row) {
                    Box box = word.box();
                    boolean below = box.left() < block.box().right()
                            && box.right() > block.box().left();
                    if (below && !Numerals.isFigure(word.text())) {
                        names++;
                        same += Math.abs(box.left() - block.box().left()) <= SAME_LEFT * block.size() ? 1 : 0;
                        longer |= box.right() > block.box().right() + LONGER * block.size();
                    }
                }
            }
            if (names > 0 && same * 2 < names) {
                return false;
            }
            any |= longer && same >= LEAST_SAME;
        }
        return any;
    }

    /** The words of its cells. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        lowest.forEach(block -> texts.add(block.text(block.box().right())));
        groups.forEach(block -> texts.add(block.text(block.box().right())));
        return texts;
    }

    /** The cells with the columns they stand above. */
    List<HeaderSpan> spans(float[] xs) {
        List<HeaderSpan> spans = new ArrayList<>();
        List<HeaderBlock> above = new ArrayList<>(groups);
        boolean[] taken = new boolean[xs.length - 1];
        for (int i = 0; i < lowest.size(); i++) {
            HeaderBlock block = lowest.get(i);
            int column = Edges.at(xs, block.box().middleX());
            boolean over = block.box().left() < xs[column] - OVERLAP * block.size()
                    || block.box().right() > xs[column + 1] + OVERLAP * block.size();
            if (taken[column] || over) {
                above.add(block);
            } else {
                taken[column] = true;
                spans.add(new HeaderSpan(block, column, column, begins.get(i)));
            }
        }
        return HeaderGroups.add(xs, bottom, spans, above);
    }
}
