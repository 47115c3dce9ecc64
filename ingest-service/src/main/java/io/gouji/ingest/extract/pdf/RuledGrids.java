package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the grids that rules make: rules that meet belong together, and cells end where a rule runs between them. */
final class RuledGrids {

    /** In points; corners are drawn no less exactly. */
    private static final float CORNER = 2.5f;

    /** In points; no column or row is smaller, so that double rules are one edge. */
    private static final float SMALLEST = 3.5f;

    /** Share of the side of a cell along which there must be a rule. */
    private static final float ALONG = 0.6f;

    /** A page with more has a drawing, not tables. */
    private static final int MOST_RULES = 4_000;

    /** A grid with more has no room for a letter in its cells. */
    private static final long MOST_SLOTS = 100_000;

    private final List<Rule> horizontal;
    private final List<Rule> vertical;
    private final List<Rule> alone = new ArrayList<>();

    private RuledGrids(List<Rule> horizontal, List<Rule> vertical) {
        this.horizontal = horizontal;
        this.vertical = vertical;
    }

    /**
     * The grids of a page.
     *
     * @param horizontal rules
     * @param vertical rules
     */
    static Found find(List<Rule> horizontal, List<Rule> vertical) {
        if (horizontal.size() + vertical.size() > MOST_RULES) {
            return new Found(List.of(), List.of());
        }
        RuledGrids finder = new RuledGrids(horizontal, vertical);
        return new Found(finder.find(), finder.alone);
    }

    private List<Grid> find() {
        int[] group = groups();
        List<Grid> grids = new ArrayList<>();
        for (int root = 0; root < horizontal.size(); root++) {
            if (group[root] != root) {
                continue;
            }
            List<Rule> across = new ArrayList<>();
            List<Rule> down = new ArrayList<>();
            for (int i = 0; i < group.length; i++) {
                if (group[i] == root && i < horizontal.size()) {
                    across.add(horizontal.get(i));
                } else if (group[i] == root) {
                    down.add(vertical.get(i - horizontal.size()));
                }
            }
            if (across.size() > 1 && !down.isEmpty()) {
                for (StackedTables.Rules table : StackedTables.of(across, down, edges(across, down))) {
                    grids.add(grid(table.across(), table.down()));
                }
            } else if (down.isEmpty()) {
                alone.addAll(across);
            }
        }
        grids.removeIf(grid -> grid.columns() < 1 || grid.rows() < 1);
        return grids;
    }

    /** For every rule, horizontal ones first, the first rule of those it is connected with. */
    private int[] groups() {
        int[] parent = new int[horizontal.size() + vertical.size()];
        Arrays.setAll(parent, i -> i);
        for (int h = 0; h < horizontal.size(); h++) {
            for (int v = 0; v < vertical.size(); v++) {
                if (horizontal.get(h).meets(vertical.get(v), CORNER)) {
                    int one = root(parent, h);
                    int other = root(parent, horizontal.size() + v);
                    parent[Math.max(one, other)] = Math.min(one, other);
                }
            }
        }
        for (int i = 0; i < parent.length; i++) {
            parent[i] = root(parent, i);
        }
        return parent;
    }

    private static int root(int[] parent, int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private static Grid grid(List<Rule> across, List<Rule> down) {
        float[] xs = edges(down, across);
        float[] ys = edges(across, down);
        boolean drawing = (long) xs.length * ys.length > MOST_SLOTS;
        if (xs.length < 2 || ys.length < 2 || drawing) {
            return new Grid(new float[1], new float[1], List.of());
        }
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        boolean[][] rightOf = new boolean[rows][columns];
        boolean[][] below = new boolean[rows][columns];
        for (int column = 0; column < columns; column++) {
            List<Rule> border = near(down, xs[column + 1]);
            for (int row = 0; row < rows; row++) {
                rightOf[row][column] = column + 1 == columns || runsAlong(border, ys[row], ys[row + 1]);
            }
        }
        for (int row = 0; row < rows; row++) {
            List<Rule> border = near(across, ys[row + 1]);
            for (int column = 0; column < columns; column++) {
                below[row][column] = row + 1 == rows || runsAlong(border, xs[column], xs[column + 1]);
            }
        }
        return new Grid(xs, ys, Grid.areas(rightOf, below));
    }

    /** Edges where rules are, and at the ends of the crossing ones where the sides of a table were left open. */
    private static float[] edges(List<Rule> rules, List<Rule> crossing) {
        List<Float> at = new ArrayList<>();
        rules.forEach(rule -> at.add(rule.at()));
        float first = Float.MAX_VALUE;
        float last = -Float.MAX_VALUE;
        for (Rule rule : crossing) {
            first = Math.min(first, rule.from());
            last = Math.max(last, rule.to());
        }
        at.sort(null);
        if (first < at.get(0) - 2 * SMALLEST) {
            at.add(0, first);
        }
        if (last > at.get(at.size() - 1) + 2 * SMALLEST) {
            at.add(last);
        }
        return joined(at);
    }

    private static float[] joined(List<Float> sorted) {
        float[] edges = new float[sorted.size()];
        int count = 0;
        int from = 0;
        float sum = 0;
        for (int i = 0; i <= sorted.size(); i++) {
            if (i == sorted.size() || (i > from && sorted.get(i) - sum / (i - from) > SMALLEST)) {
                edges[count++] = sum / (i - from);
                from = i;
                sum = 0;
            }
            if (i < sorted.size()) {
                sum += sorted.get(i);
            }
        }
        return Arrays.copyOf(edges, count);
    }

    private static List<Rule> near(List<Rule> rules, float at) {
        return rules.stream()
                .filter(rule -> Math.abs(rule.at() - at) <= SMALLEST)
                .toList();
    }

    private static boolean runsAlong(List<Rule> rules, float from, float to) {
        float covered = 0;
        for (Rule rule : rules) {
            covered = Math.max(covered, Math.min(to, rule.to()) - Math.max(from, rule.from()));
        }
        return covered >= ALONG * (to - from);
    }

    /**
     * What rules of a page make.
     *
     * @param grids in no particular order; some may be frames or drawings
     * @param alone horizontal rules that meet no vertical one
     */
    record Found(List<Grid> grids, List<Rule> alone) {}
}
