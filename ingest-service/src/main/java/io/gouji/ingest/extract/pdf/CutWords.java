package io.gouji.ingest.extract.pdf;

import java.util.List;

/**
 * The words of a header cell that stands over columns on both sides of where a page ended: painted on both pages, or as far as
 * they go on either, or wholly on one of them.
 */
final class CutWords {

    /** In points; characters of a word are no further apart. */
    private static final float NO_ROOM = 3;

    private CutWords() {}

    /** The words of the cell that two cells on both sides are halves of; empty if each is a cell of its own. */
    static String of(Table left, int first, Table right, int second) {
        String one = left.texts().get(first);
        String other = right.texts().get(second);
        if (one.isEmpty() && other.isEmpty()) {
            return "";
        }
        if (one.isEmpty() || other.isEmpty()) {
            return left.isGroup(first) && right.isGroup(second) ? one + other : "";
        }
        if (one.equals(other) && left.isGroup(first) && right.isGroup(second)) {
            return one;
        }
        Box box = left.grid().box(left.grid().areas().get(first));
        Box next = right.grid().box(right.grid().areas().get(second));
        // Measured across the edge, at which a character may stand on either page as a whole.
        float apart = box.right()
                - right(left.lines().get(first))
                + left(right.lines().get(second))
                - next.left();
        return Math.abs(apart) <= NO_ROOM ? joined(one, other) : "";
    }

    /** Both as one; what is painted on both pages counts once. */
    static String joined(String left, String right) {
        if (left.contains(right)) {
            return left;
        }
        for (int common = Math.min(left.length(), right.length()); common > 0; common--) {
            if (left.regionMatches(left.length() - common, right, 0, common)) {
                return left + right.substring(common);
            }
        }
        return left + right;
    }

    private static float right(List<TextLine> lines) {
        return (float)
                lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
    }

    private static float left(List<TextLine> lines) {
        return (float)
                lines.stream().mapToDouble(line -> line.box().left()).min().orElse(Float.MAX_VALUE);
    }
}
