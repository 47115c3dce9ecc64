package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds forms without vertical rules: from the header of a table of words down to its end, and up over rows of labels. */
final class OpenForms {

    /** In units of the font size; words of a form reach no further over the sides of its header. */
    private static final float OVER = 4;

    /** In units of the font size; lines of a cell begin, end or have their middles at the same place no less exactly. */
    private static final float ALIGNED = 0.5f;

    /** So many words side by side in a line show a row. */
    private static final int SEVERAL = 3;

    private final List<Rule> rules;
    private final List<List<TextLine>> groups;

    private OpenForms(List<Rule> rules, List<TextLine> lines) {
        this.rules = rules;
        this.groups = WordTable.groups(lines, rules);
    }

    /**
     * The forms of a page.
     *
     * @param rules horizontal ones that meet no vertical one
     * @param glyphs of the page outside of other tables, upright
     */
    static List<OpenForm> of(List<Rule> rules, List<Glyph> glyphs) {
        return glyphs.isEmpty() ? List.of() : new OpenForms(rules, TextLine.of(glyphs)).find();
    }

    private List<OpenForm> find() {
        List<OpenForm> forms = new ArrayList<>();
        int free = 0;
        for (int header = 0; header < groups.size(); header++) {
            if (header < free || !WordTable.isHeader(groups.get(header))) {
                continue;
            }
            int end = end(header);
            OpenRegion table = region(header, end);
            int first = head(free, header);
            boolean ends = end == header + 1
                    && isLast(header)
                    && first < header - 1
                    && !table.rules().isEmpty();
            if (ends || WordTable.headerLines(table) > 0) {
                forms.add(new OpenForm(lines(first, header), bounds(first, header, table), table));
                free = end;
            }
        }
        return forms;
    }

    /** Whether nothing but the foot of the page stands below a header, so that its rows are on the next. */
    private boolean isLast(int header) {
        int below = groups.size() - header - 1;
        return below == 0 || below == 1 && groups.get(header + 1).size() == 1;
    }

    /** Index behind the last group of lines that belongs to the table below a header. */
    private int end(int header) {
        Box span = TextLine.bounds(groups.get(header));
        int end = header + 1;
        for (int i = header + 1; i < groups.size() && goesOn(groups.get(i - 1), groups.get(i), span); i++) {
            boolean row = groups.get(i).stream().anyMatch(line -> Words.of(line).size() >= SEVERAL);
            end = row || end == i && isRest(groups.get(i - 1), groups.get(i)) ? i + 1 : end;
        }
        return end;
    }

    /** Whether lines are nothing but the ends of cells that are full in the lines above. */
    private static boolean isRest(List<TextLine> above, List<TextLine> below) {
        TextLine last = above.get(above.size() - 1);
        TextLine next = below.get(0);
        float size = next.box().height();
        List<TextLine> begun = Words.of(last);
        return next.middle() - last.middle() <= HeaderBlock.NEXT_LINE * size
                && below.size() == 1
                && Words.of(next).stream()
                        .allMatch(word -> begun.stream()
                                .anyMatch(cell -> cell.box().isAlignedWith(word.box(), ALIGNED * size)
                                        && word.box().width() <= cell.box().width() + ALIGNED * size));
    }

    /** Index of the first group of lines that is a row of labels above a header. */
    private int head(int from, int header) {
        Box span = TextLine.bounds(groups.get(header));
        int first = header;
        for (int i = header - 1; i >= from && goesOn(groups.get(i), groups.get(i + 1), span); i--) {
            boolean several = HeaderBlock.of(groups.get(i)).size() > 1;
            if (!several && first > i + 1) {
                break;
            }
            first = several ? i : first;
        }
        return first;
    }

    /** Whether lines can be of one form with those above. */
    private static boolean goesOn(List<TextLine> above, List<TextLine> below, Box span) {
        OpenLine last = OpenLine.of(above.get(above.size() - 1));
        OpenLine next = OpenLine.of(below.get(0));
        return next.follows(last) && next.isOfSize(last) && isOfForm(above, span) && isOfForm(below, span);
    }

    private static boolean isOfForm(List<TextLine> lines, Box span) {
        for (TextLine line : lines) {
            float over = OVER * line.box().height();
            OpenLine open = OpenLine.of(line);
            boolean inside =
                    line.box().left() >= span.left() - over && line.box().right() <= span.right() + over;
            if (!inside || open.isTitle() || open.isCaption()) {
                return false;
            }
        }
        return true;
    }

    private List<TextLine> lines(int from, int to) {
        return groups.subList(from, to).stream().flatMap(List::stream).toList();
    }

    private OpenRegion region(int from, int to) {
        List<TextLine> lines = lines(from, to);
        Box box = TextLine.bounds(lines);
        float reach = OpenForm.TO_RULE * lines.get(0).box().height();
        float above = from == 0
                ? box.top() - reach
                : Math.max(
                        box.top() - reach, TextLine.bounds(groups.get(from - 1)).bottom());
        float below = to == groups.size()
                ? box.bottom() + reach
                : Math.min(box.bottom() + reach, TextLine.bounds(groups.get(to)).top());
        List<Rule> within = rules.stream()
                .filter(rule ->
                        rule.at() >= above && rule.at() <= below && rule.from() < box.right() && rule.to() > box.left())
                .toList();
        Box bounds = box;
        for (Rule rule : within) {
            bounds = bounds.union(new Box(rule.from(), rule.at(), rule.to(), rule.at()));
        }
        return new OpenRegion(bounds, within, lines);
    }

    private Box bounds(int from, int to, OpenRegion table) {
        Box bounds = table.bounds();
        if (from == to) {
            return bounds;
        }
        Box box = TextLine.bounds(lines(from, to));
        return new Box(
                Math.min(bounds.left(), box.left()),
                box.top(),
                Math.max(bounds.right(), box.right()),
                Math.max(box.bottom(), bounds.top()));
    }
}
