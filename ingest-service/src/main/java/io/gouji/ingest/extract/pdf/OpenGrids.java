package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where tables without vertical rules may be: between horizontal rules of the same width one under the other, and in
 * lines of figures without any rules. What is found is one column wide; whether it has more, its text must show.
 */
final class OpenGrids {

    /** In points; the rules of a table begin and end at the same place. */
    private static final float SAME_END = 4;

    /** Lines of figures that make a table where no rule helps. */
    private static final int LEAST_ROWS = 3;

    /** Lines without figures that may stand between rows. */
    private static final int MOST_BETWEEN = 2;

    /** Lines that a header may have. */
    private static final int LONGEST_HEADER = 6;

    /** In units of the font size; what is further away does not belong to a table without rules. */
    private static final float FAR = 3.2f;

    private OpenGrids() {}

    /** Grids between horizontal rules that meet no vertical one. */
    static List<Grid> betweenRules(List<Rule> horizontal) {
        List<Rule> left = new ArrayList<>(horizontal);
        left.sort(Comparator.comparingDouble(Rule::at));
        List<Grid> grids = new ArrayList<>();
        while (!left.isEmpty()) {
            Rule first = left.get(0);
            List<Rule> group = new ArrayList<>();
            for (Rule rule : left) {
                boolean same = Math.abs(rule.from() - first.from()) <= SAME_END
                        && Math.abs(rule.to() - first.to()) <= SAME_END;
                if (same) {
                    group.add(rule);
                }
            }
            left.removeAll(group);
            if (group.size() > 1) {
                grids.add(grid(group));
            }
        }
        return grids;
    }

    private static Grid grid(List<Rule> rules) {
        float from = rules.get(0).from();
        float to = rules.get(0).to();
        List<Float> ys = new ArrayList<>();
        for (Rule rule : rules) {
            from = Math.min(from, rule.from());
            to = Math.max(to, rule.to());
            if (ys.isEmpty() || rule.at() - ys.get(ys.size() - 1) > SAME_END) {
                ys.add(rule.at());
            }
        }
        return oneColumn(from, to, ys);
    }

    /** Grids around lines of figures; each line a row. */
    static List<Grid> aroundFigures(List<TextLine> lines) {
        List<Line> all = new ArrayList<>();
        for (TextLine line : lines) {
            all.add(Line.of(line));
        }
        List<Grid> grids = new ArrayList<>();
        int start = 0;
        while (start < all.size()) {
            if (!all.get(start).row()) {
                start++;
                continue;
            }
            int last = start;
            int rows = 1;
            for (int i = start + 1;
                    i < all.size() && i - last <= MOST_BETWEEN + 1 && all.get(i).follows(all.get(i - 1));
                    i++) {
                if (all.get(i).row()) {
                    last = i;
                    rows++;
                }
            }
            if (rows >= LEAST_ROWS) {
                grids.add(around(all.subList(header(all, start), last + 1)));
            }
            start = last + 1;
        }
        return grids;
    }

    /** Index of the first line of the header above a line: words side by side, and what stands among them. */
    private static int header(List<Line> lines, int start) {
        int first = start;
        for (int i = start - 1; i >= Math.max(0, start - LONGEST_HEADER); i--) {
            if (!lines.get(i + 1).follows(lines.get(i)) || lines.get(i).isProse()) {
                break;
            }
            if (lines.get(i).parts().size() > 1) {
                first = i;
            }
        }
        return first;
    }

    private static Grid around(List<Line> lines) {
        Box box = lines.get(0).box();
        for (Line line : lines) {
            box = box.union(line.box());
        }
        return oneColumn(box.left() - 1, box.right() + 1, List.of(box.top() - 1, box.bottom() + 1));
    }

    private static Grid oneColumn(float from, float to, List<Float> ys) {
        float[] rows = new float[ys.size()];
        List<Grid.Area> areas = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            rows[i] = ys.get(i);
            if (i + 1 < rows.length) {
                areas.add(new Grid.Area(i, 0, 1, 1));
            }
        }
        return new Grid(new float[] {from, to}, rows, areas);
    }

    /**
     * A line of the page that is in no ruled table.
     *
     * @param row whether it shows more than one column
     */
    private record Line(List<TextLine> parts, Box box, boolean row) {

        static Line of(TextLine line) {
            List<TextLine> parts = ColumnFinder.parts(line);
            return new Line(parts, line.box(), ColumnFinder.isRow(parts));
        }

        boolean follows(Line above) {
            return box.middleY() - above.box.middleY() <= FAR * Math.min(box.height(), above.box.height());
        }

        /** Whether it is a long line of text in one piece. */
        boolean isProse() {
            return parts.size() == 1 && parts.get(0).glyphs().size() > 30;
        }
    }
}
