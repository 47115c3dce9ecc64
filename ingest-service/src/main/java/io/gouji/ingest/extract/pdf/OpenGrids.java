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

    /** Lines of several columns that make a table where no rule helps. */
    private static final int LEAST_ROWS = 3;

    /** Of which so many have amounts. */
    private static final int LEAST_FIGURES = 2;

    /** Lines without figures that may stand between rows. */
    private static final int MOST_BETWEEN = 10;

    /** Lines that a header may have. */
    private static final int LONGEST_HEADER = 6;

    /** In units of the font size; what is further away does not belong to a table without rules. */
    private static final float FAR = 3.2f;

    /** In units of the font size; lines of a name are no further apart. */
    private static final float CLOSE = 1.45f;

    private OpenGrids() {}

    /**
     * Grids between horizontal rules that meet no vertical one.
     *
     * @param horizontal rules
     * @param lines of the page outside of other tables
     */
    static List<Grid> betweenRules(List<Rule> horizontal, List<TextLine> lines) {
        List<Rule> left = new ArrayList<>(horizontal);
        left.sort(Comparator.comparingDouble(Rule::at));
        List<Line> all = lines.stream().map(Line::of).toList();
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
            addTables(group, all, grids);
        }
        return grids;
    }

    /** Rules of the same width can be those of several tables: between two of them stands a caption or other text. */
    private static void addTables(List<Rule> rules, List<Line> lines, List<Grid> grids) {
        int from = 0;
        for (int i = 1; i <= rules.size(); i++) {
            if (i == rules.size() || isBetweenTables(rules.get(i - 1), rules.get(i), lines)) {
                if (i - from > 1) {
                    grids.add(grid(rules.subList(from, i)));
                }
                from = i;
            }
        }
    }

    private static boolean isBetweenTables(Rule above, Rule below, List<Line> lines) {
        int count = 0;
        boolean text = false;
        for (Line line : lines) {
            if (line.box().middleY() > above.at() && line.box().middleY() < below.at()) {
                if (line.isSeveral()) {
                    return false;
                }
                count++;
                text |= line.parts().size() > 1 || line.isProse();
            }
        }
        return text || count > 2;
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
            int last = start;
            int several = all.get(start).isSeveral() ? 1 : 0;
            int figures = all.get(start).row() ? 1 : 0;
            for (int i = start + 1; several > 0 && i < all.size() && goesOn(all, last, i); i++) {
                if (all.get(i).isSeveral()) {
                    last = i;
                    several++;
                    figures += all.get(i).row() ? 1 : 0;
                }
            }
            if (several >= LEAST_ROWS && figures >= LEAST_FIGURES) {
                last = goingOn(all, last, 1);
                grids.add(around(all.subList(goingOn(all, header(all, start), -1), last + 1)));
            }
            start = last + 1;
        }
        return grids;
    }

    /** Index of the last line, in one direction, in which a name of a line goes on: close to it, and begun at the same place. */
    private static int goingOn(List<Line> lines, int from, int step) {
        int end = from;
        while (end + step >= 0
                && end + step < lines.size()
                && lines.get(end + step).sharesName(lines.get(end))) {
            end += step;
        }
        return end;
    }

    /** Whether a line can belong to the table whose last line with several columns is given. */
    private static boolean goesOn(List<Line> lines, int last, int i) {
        Line line = lines.get(i);
        return i - last <= MOST_BETWEEN + 1 && line.follows(lines.get(i - 1)) && !line.isProse();
    }

    /** Index of the first line of the header above a line, which may have single words above several. */
    private static int header(List<Line> lines, int start) {
        int first = start;
        for (int i = start - 1; i >= Math.max(0, start - LONGEST_HEADER); i--) {
            if (!lines.get(i + 1).follows(lines.get(i)) || lines.get(i).isProse()) {
                break;
            }
            if (lines.get(i).isSeveral()) {
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

        boolean sharesName(Line other) {
            float size = Math.min(box.height(), other.box.height());
            return parts.size() == 1
                    && !isProse()
                    && Math.abs(box.middleY() - other.box.middleY()) <= CLOSE * size
                    && other.parts.stream().anyMatch(part -> Math.abs(part.box().left() - box.left()) <= size / 2);
        }

        /** Whether it is a long line of text in one piece. */
        boolean isProse() {
            return parts.size() == 1 && parts.get(0).glyphs().size() > 30;
        }

        /** Whether words stand side by side, but not as captions do that say what they name behind a colon. */
        boolean isSeveral() {
            return row || (parts.size() > 1 && !parts.stream().allMatch(Line::isCaption));
        }

        private static boolean isCaption(TextLine part) {
            return part.glyphs().stream()
                    .anyMatch(glyph -> glyph.text().equals("：") || glyph.text().equals(":"));
        }
    }
}
