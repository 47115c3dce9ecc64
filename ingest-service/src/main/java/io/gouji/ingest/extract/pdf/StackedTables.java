package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts tables that stand one right under the other. Their rules meet, so that they would be one grid with the columns of
 * both: where a row is one cell, as a title is, and the rules above it end at other places than its own, a table begins.
 */
final class StackedTables {

    /** In points; rules of one table end at the same place no less exactly. */
    private static final float SAME_END = 3.5f;

    private final List<Rule> across;
    private final List<Rule> down;

    private StackedTables(List<Rule> across, List<Rule> down) {
        this.across = across;
        this.down = down;
    }

    /**
     * The rules of each table.
     *
     * @param across horizontal rules that are connected
     * @param down vertical ones
     * @param ys where rows end
     */
    static List<Rules> of(List<Rule> across, List<Rule> down, float[] ys) {
        StackedTables tables = new StackedTables(across, down);
        List<Rules> parts = new ArrayList<>();
        int first = 0;
        for (int row = 1; row + 2 < ys.length; row++) {
            if (row - first > 1 && tables.begins(ys, row)) {
                tables.add(ys[first], ys[row], parts);
                first = row;
            }
        }
        if (first == 0) {
            return List.of(new Rules(across, down));
        }
        tables.add(ys[first], ys[ys.length - 1], parts);
        return parts;
    }

    /** Whether a row is one cell between two rules, and the row above reaches less or more far. */
    private boolean begins(float[] ys, int row) {
        List<Rule> sides = besides(ys[row], ys[row + 1]);
        List<Rule> above = besides(ys[row - 1], ys[row]);
        if (sides.size() < 2 || above.size() < 2) {
            return false;
        }
        float left = first(sides);
        float right = last(sides);
        boolean one = right - left > SAME_END
                && sides.stream().allMatch(rule -> isSame(rule.at(), left) || isSame(rule.at(), right));
        boolean other = !isSame(first(above), left) || !isSame(last(above), right);
        return one && other && reaches(ys[row], left, right) && endsAt(ys[row + 1], left, right);
    }

    private List<Rule> besides(float top, float bottom) {
        float middle = (top + bottom) / 2;
        return down.stream()
                .filter(rule -> rule.from() < middle && rule.to() > middle)
                .toList();
    }

    private boolean reaches(float y, float left, float right) {
        List<Rule> rules = at(y);
        return !rules.isEmpty() && begin(rules) <= left + SAME_END && end(rules) >= right - SAME_END;
    }

    private boolean endsAt(float y, float left, float right) {
        List<Rule> rules = at(y);
        return !rules.isEmpty() && isSame(begin(rules), left) && isSame(end(rules), right);
    }

    private List<Rule> at(float y) {
        return across.stream().filter(rule -> isSame(rule.at(), y)).toList();
    }

    /** Adds the rules between two edges, each cut off at the ends of the table; short remains make none. */
    private void add(float top, float bottom, List<Rules> parts) {
        List<Rule> sides = new ArrayList<>();
        for (Rule rule : down) {
            float from = Math.max(rule.from(), top);
            float to = Math.min(rule.to(), bottom);
            if (to - from > SAME_END) {
                sides.add(new Rule(rule.at(), from, to));
            }
        }
        List<Rule> rows = new ArrayList<>();
        for (Rule rule : across) {
            float from = Math.max(rule.from(), first(sides));
            float to = Math.min(rule.to(), last(sides));
            boolean inner = rule.at() >= top - SAME_END && rule.at() <= bottom + SAME_END;
            if (inner && to > from) {
                rows.add(new Rule(rule.at(), from, to));
            }
        }
        if (!rows.isEmpty() && !sides.isEmpty()) {
            parts.add(new Rules(rows, sides));
        }
    }

    private static boolean isSame(float one, float other) {
        return Math.abs(one - other) <= SAME_END;
    }

    private static float first(List<Rule> rules) {
        return (float) rules.stream().mapToDouble(Rule::at).min().orElse(0);
    }

    private static float last(List<Rule> rules) {
        return (float) rules.stream().mapToDouble(Rule::at).max().orElse(0);
    }

    private static float begin(List<Rule> rules) {
        return (float) rules.stream().mapToDouble(Rule::from).min().orElse(0);
    }

    private static float end(List<Rule> rules) {
        return (float) rules.stream().mapToDouble(Rule::to).max().orElse(0);
    }

    /**
     * The rules of a table.
     *
     * @param across horizontal ones
     * @param down vertical ones
     */
    record Rules(List<Rule> across, List<Rule> down) {

        Rules {
            across = List.copyOf(across);
            down = List.copyOf(down);
        }
    }
}
