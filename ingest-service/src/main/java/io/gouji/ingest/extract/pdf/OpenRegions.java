package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds where tables without vertical rules may be: between horizontal rules of the same width one under the other, and in
 * lines of figures without any rules.
 */
final class OpenRegions {

    /** In points; the rules of a table begin and end at the same place. */
    private static final float SAME_END = 4;

    /** Lines of several columns that make a table where no rule helps. */
    private static final int LEAST_ROWS = 3;

    /** Of which so many have amounts. */
    private static final int LEAST_FIGURES = 2;

    /** Lines without figures that may stand between rows. */
    private static final int MOST_BETWEEN = 10;

    /** So many amounts in one row below a header are a table too: sentences do not set them apart. */
    private static final int MANY_AMOUNTS = 2;

    /** So many words side by side below a caption are a header. */
    private static final int LEAST_COLUMNS = 3;

    /** Lines that a header may have, those of cells half a line apart counted one by one. */
    private static final int LONGEST_HEADER = 12;

    /** Lines of a title, and between it and the header of its table. */
    private static final int MOST_CAPTIONS = 3;

    private static final Set<String> TOTALS = Set.of("合计", "总计");

    private OpenRegions() {}

    /**
     * Regions between horizontal rules that meet no vertical one.
     *
     * @param horizontal rules
     * @param glyphs of the page outside of other tables, upright
     */
    static List<OpenRegion> betweenRules(List<Rule> horizontal, List<Glyph> glyphs) {
        if (glyphs.isEmpty()) {
            return List.of();
        }
        List<Rule> left = new ArrayList<>(horizontal);
        left.sort(Comparator.comparingDouble(Rule::at));
        List<OpenLine> all = TextLine.of(glyphs).stream().map(OpenLine::of).toList();
        List<OpenRegion> regions = new ArrayList<>();
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
            for (List<Rule> rules : tables(group, horizontal, all)) {
                regions.add(region(rules, horizontal, glyphs));
            }
        }
        // A rule below a part of a header is no table inside the table.
        regions.removeIf(region -> regions.stream().anyMatch(other -> !other.equals(region) && region.isWithin(other)));
        return regions;
    }

    /**
     * Rules of the same width can be those of several tables: between two of them stands a caption or other text. A rule that
     * begins or ends with both divides cells of one table.
     */
    private static List<List<Rule>> tables(List<Rule> rules, List<Rule> all, List<OpenLine> lines) {
        List<List<Rule>> tables = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rules.size(); i++) {
            if (i == rules.size()
                    || !isDivided(rules.get(i - 1), rules.get(i), all)
                            && isBetweenTables(rules.get(i - 1), rules.get(i), lines)) {
                if (i - from > 1) {
                    tables.add(rules.subList(from, i));
                }
                from = i;
            }
        }
        return tables;
    }

    private static boolean isDivided(Rule above, Rule below, List<Rule> all) {
        return all.stream()
                .anyMatch(rule -> rule.at() > above.at() + SAME_END
                        && rule.at() < below.at() - SAME_END
                        && (Math.abs(rule.from() - above.from()) <= SAME_END
                                || Math.abs(rule.to() - above.to()) <= SAME_END)
                        && rule.from() >= above.from() - SAME_END
                        && rule.to() <= above.to() + SAME_END);
    }

    private static boolean isBetweenTables(Rule above, Rule below, List<OpenLine> lines) {
        List<OpenLine> between = new ArrayList<>();
        for (OpenLine line : lines) {
            if (line.box().middleY() > above.at() && line.box().middleY() < below.at()) {
                between.add(line);
            }
        }
        boolean captioned = between.size() > 1
                && between.stream()
                        .anyMatch(line -> line.parts().size() > 1 && line.isCaption() || line.isAtEnd(below));
        if (between.stream().anyMatch(line -> line.isSeveral() && !(captioned && line.isMark(below)))) {
            return false;
        }
        for (int i = 0; i < between.size(); i++) {
            OpenLine line = between.get(i);
            boolean next = i == 0 || line.sharesName(between.get(i - 1));
            if (line.parts().size() > 1 || line.isProse() || line.isAtEnd(below) || !next) {
                return true;
            }
        }
        return false;
    }

    private static OpenRegion region(List<Rule> rules, List<Rule> all, List<Glyph> glyphs) {
        float from = rules.get(0).from();
        float to = rules.get(0).to();
        for (Rule rule : rules) {
            from = Math.min(from, rule.from());
            to = Math.max(to, rule.to());
        }
        Box bounds =
                new Box(from, rules.get(0).at(), to, rules.get(rules.size() - 1).at());
        List<Rule> within = all.stream()
                .filter(rule -> rule.from() >= bounds.left() - SAME_END
                        && rule.to() <= bounds.right() + SAME_END
                        && rule.at() >= bounds.top()
                        && rule.at() <= bounds.bottom())
                .toList();
        return OpenRegion.of(bounds, within, glyphs);
    }

    /** Regions around lines of figures. */
    static List<OpenRegion> aroundFigures(List<Glyph> glyphs) {
        if (glyphs.isEmpty()) {
            return List.of();
        }
        List<OpenLine> all = TextLine.of(glyphs).stream().map(OpenLine::of).toList();
        List<OpenRegion> regions = new ArrayList<>();
        int free = 0;
        int start = 0;
        while (start < all.size()) {
            int last = end(all, start);
            last = belowHeader(all, start, last);
            List<OpenLine> lines = all.subList(start, last + 1);
            if (isTable(lines)
                    || isCaptioned(all, start, last)
                    || start > 0 && isTableBelow(all.get(start - 1), lines)) {
                int first = goingOn(all, header(all, start), -1);
                last = goingOn(all, last, 1);
                regions.add(around(all.subList(Math.max(free, first), last + 1), glyphs));
                free = last + 1;
            }
            start = last + 1;
        }
        return regions;
    }

    /** Index of the last line that may belong to one table with a first one of several columns, names alone among them. */
    private static int end(List<OpenLine> lines, int start) {
        int last = last(lines, start);
        int named = withNames(lines, start, last);
        while (named > last
                && named + 1 < lines.size()
                && lines.get(named + 1).isSeveral()
                && goesOn(lines, named, named + 1)) {
            last = last(lines, named + 1);
            named = withNames(lines, start, last);
        }
        return named;
    }

    /** Index of the last line of several columns that may belong to one table with a first one. */
    private static int last(List<OpenLine> lines, int start) {
        int last = start;
        for (int i = start + 1; lines.get(start).isSeveral() && i < lines.size() && goesOn(lines, last, i); i++) {
            if (lines.get(i).isSeveral()) {
                last = i;
            }
        }
        return last;
    }

    /** Index of the last line, if names alone in their lines go on below a table from where others in it begin. */
    private static int withNames(List<OpenLine> lines, int start, int last) {
        int end = last;
        while (end + 1 < lines.size()
                && lines.get(end + 1).follows(lines.get(end))
                && !lines.get(end + 1).isProse()
                && !beginsTable(lines, end + 1)
                && (lines.get(end + 1).isAlignedWith(lines.subList(start, last + 1))
                        || lines.get(end + 1).isRestOf(lines.get(end)))) {
            end++;
        }
        return end;
    }

    /** Whether there are enough rows of figures, or one of several figures below others. */
    private static boolean isTable(List<OpenLine> lines) {
        int several = 0;
        int figures = 0;
        int amounts = 0;
        for (OpenLine line : lines) {
            several += line.isSeveral() ? 1 : 0;
            figures += line.row() ? 1 : 0;
            amounts = Math.max(amounts, line.amounts());
        }
        return several >= LEAST_ROWS && figures >= LEAST_FIGURES || several > 1 && amounts >= MANY_AMOUNTS;
    }

    /** Whether words of several columns stand right below what captions a table, and a row of figures below them. */
    private static boolean isTableBelow(OpenLine caption, List<OpenLine> lines) {
        OpenLine header = lines.get(0);
        return caption.isCaption()
                && header.parts().size() >= LEAST_COLUMNS
                && header.parts().stream().noneMatch(part -> Numerals.isFigure(part.text()))
                && header.isSeveral()
                && lines.stream().anyMatch(line -> line.row() && line.amounts() > 0);
    }

    /**
     * Whether it is words of several columns and nothing else, below what captions a table: one of which one figure is printed,
     * or none.
     */
    private static boolean isCaptioned(List<OpenLine> lines, int start, int last) {
        int first = header(lines, start);
        return first > 0
                && lines.get(first - 1).isCaption()
                && lines.subList(start, last + 1).stream().noneMatch(OpenLine::row)
                && isHeader(lines, start, last);
    }

    /** Whether no figures stand in lines, and words of several columns in one of them. */
    private static boolean isHeader(List<OpenLine> lines, int start, int last) {
        boolean columns = false;
        for (OpenLine line : lines.subList(start, last + 1)) {
            if (line.parts().size() > 1 && line.parts().stream().anyMatch(part -> Numerals.isFigure(part.text()))) {
                return false;
            }
            columns |= line.isSeveral() && line.parts().size() >= LEAST_COLUMNS;
        }
        return columns;
    }

    /** Index of the last line, if a single amount or the name of the total stands alone below the words of a header. */
    private static int belowHeader(List<OpenLine> lines, int start, int last) {
        int end = last;
        while (isHeader(lines, start, end)
                && end + 1 < lines.size()
                && isAloneInRow(lines.get(end + 1), lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isAloneInRow(OpenLine line, OpenLine above) {
        String text = line.parts().get(0).text();
        return line.parts().size() == 1
                && line.follows(above)
                && line.isOfSize(above)
                && (Numerals.isAmount(text) || TOTALS.contains(text.replace(" ", "")));
    }

    /** Index of the last line, in one direction, in which a name of a line goes on: close to it, and begun at the same place. */
    private static int goingOn(List<OpenLine> lines, int from, int step) {
        int end = from;
        while (end + step >= 0
                && end + step < lines.size()
                && !lines.get(end + step).isCaption()
                && !lines.get(end + step).isTitle()
                && lines.get(end + step).sharesName(lines.get(end))) {
            end += step;
        }
        return end;
    }

    /** Whether a line can belong to the table whose last line with several columns is given. */
    private static boolean goesOn(List<OpenLine> lines, int last, int i) {
        OpenLine line = lines.get(i);
        return i - last <= MOST_BETWEEN + 1
                && line.follows(lines.get(i - 1))
                && !line.isProse()
                && !beginsTable(lines, i)
                && (line.isSeveral() || line.isOfSize(lines.get(last)));
    }

    /** Whether a line is the title of another table: its caption or header follows, without figures. */
    private static boolean beginsTable(List<OpenLine> lines, int i) {
        if (!lines.get(i).isTitle()) {
            return false;
        }
        for (int next = i + 1; next < lines.size() && next <= i + MOST_CAPTIONS; next++) {
            OpenLine line = lines.get(next);
            if (line.isCaption() || line.isSeveral()) {
                return line.amounts() == 0;
            }
            if (!line.isTitle()) {
                return false;
            }
        }
        return false;
    }

    /**
     * Index of the first line of the header above a line. A word alone in its line is part of it, as one above some columns;
     * captions and titles in larger letters are not.
     */
    private static int header(List<OpenLine> lines, int start) {
        int first = start;
        for (int i = start - 1; i >= Math.max(0, start - LONGEST_HEADER); i--) {
            OpenLine line = lines.get(i);
            boolean next = lines.get(i + 1).follows(line) && line.isOfSize(lines.get(start));
            if (!next || line.isProse() || line.isCaption() || line.isTitle()) {
                break;
            }
            if (line.isSeveral() || first == i + 1) {
                first = i;
            }
        }
        return first;
    }

    private static OpenRegion around(List<OpenLine> lines, List<Glyph> glyphs) {
        Box box = lines.get(0).box();
        for (OpenLine line : lines) {
            box = box.union(line.box());
        }
        return OpenRegion.of(
                new Box(box.left() - 1, box.top() - 1, box.right() + 1, box.bottom() + 1), List.of(), glyphs);
    }
}
