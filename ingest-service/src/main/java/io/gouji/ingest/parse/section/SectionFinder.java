package io.gouji.ingest.parse.section;

import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the tables of a set stand in a document. A title counts only as a line of its own with something of a table
 * below it, so that tables of contents and sentences that mention a title are passed over.
 */
public final class SectionFinder {

    private static final int MOST_TITLE_LINES = 3;
    private static final int HEADER_WITHIN = 14;
    private static final int ROWS_WITHIN = 120;
    private static final int LONGEST_HEADING = 80;
    private static final int PREAMBLE_WITHIN = 3;

    private final Titles titles;
    private final HeaderWords headerWords;

    /** Finds tables under the very titles of a set. */
    public SectionFinder(TemplateSet set, HeaderWords headerWords) {
        this(new TitleIndex(set), headerWords);
    }

    /** Finds tables under titles known otherwise. */
    public SectionFinder(Titles titles, HeaderWords headerWords) {
        this.titles = titles;
        this.headerWords = headerWords;
    }

    /** The tables in printed order; the same one may be there several times. */
    public List<Section> find(List<SourceLine> lines) {
        List<Mark> marks = withTables(lines, marks(lines));
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            TableTemplate template = mark.template();
            if (template != null) {
                int end = i + 1 < marks.size() ? marks.get(i + 1).start() : lines.size();
                sections.add(new Section(
                        template,
                        mark.title(),
                        lines.get(mark.start()),
                        withPreamble(
                                lines, i == 0 ? -1 : marks.get(i - 1).end(), mark, trimmed(lines, mark.end(), end)),
                        mark.start(),
                        end));
            }
        }
        return sections;
    }

    /** The tables whose titles a sentence, given in its normal form, mentions. */
    public List<TableTemplate> namedIn(String normal) {
        return titles.namedIn(normal);
    }

    private List<Mark> marks(List<SourceLine> lines) {
        List<Mark> marks = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Mark mark = mark(lines, i);
            if (mark == null) {
                i++;
            } else {
                marks.add(mark);
                i = mark.end();
            }
        }
        return marks;
    }

    private @Nullable Mark mark(List<SourceLine> lines, int index) {
        SourceLine line = lines.get(index);
        if (line.normal().length() > LONGEST_HEADING || line.isRow()) {
            return null;
        }
        String heading = Headline.of(line.normal());
        TableTemplate exact = titles.find(heading);
        if (exact != null) {
            return new Mark(index, index + 1, exact, heading);
        }
        if (Chapters.begins(heading, line.normal())) {
            return new Mark(index, index + 1, null, heading);
        }
        return titles.isBeginning(heading) ? brokenTitle(lines, index, heading) : null;
    }

    private @Nullable Mark brokenTitle(List<SourceLine> lines, int index, String beginning) {
        StringBuilder title = new StringBuilder(beginning);
        for (int end = index + 1; end < Math.min(lines.size(), index + MOST_TITLE_LINES); end++) {
            if (lines.get(end).isRow() || lines.get(end).normal().length() > LONGEST_HEADING) {
                return null;
            }
            boolean another = titles.find(Headline.of(lines.get(end).normal())) != null;
            title.append(lines.get(end).normal());
            TableTemplate template = another ? null : titles.find(title.toString());
            if (template != null) {
                return new Mark(index, end + 1, template, title.toString());
            }
            if (another || !titles.isBeginning(title.toString())) {
                return null;
            }
        }
        return null;
    }

    private List<Mark> withTables(List<SourceLine> lines, List<Mark> marks) {
        List<Mark> kept = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : lines.size();
            TableTemplate template = mark.template();
            if (template == null || isTable(lines, mark.end(), end, new RowStart(template, headerWords))) {
                kept.add(mark);
            }
        }
        return kept;
    }

    private boolean isTable(List<SourceLine> lines, int from, int to, RowStart rowStart) {
        if (from < to && lines.get(from).normal().startsWith("为空")) {
            return false;
        }
        for (int i = from; i < Math.min(to, from + ROWS_WITHIN); i++) {
            SourceLine line = lines.get(i);
            boolean near = i < from + HEADER_WITHIN;
            if (near && (Preamble.is(line.normal()) || headerWords.isHeader(line.normal()))
                    || near && line.normal().contains("空表")
                    || NumberRow.of(line).isPresent()
                    || rowStart.isCertain(line)) {
                return true;
            }
        }
        return false;
    }

    /** Without the number of the next table, which stands above its title, and what else is printed there. */
    private static List<SourceLine> trimmed(List<SourceLine> lines, int from, int to) {
        int end = to;
        while (end > from && isTableNumber(lines.get(end - 1))) {
            end--;
        }
        int above = end;
        while (above > from && isAboveTitle(lines.get(above - 1))) {
            above--;
        }
        // A table may have nothing but what is printed above its header.
        return lines.subList(from, above > from ? above : Math.max(from, end));
    }

    /**
     * With the issuer and the unit that are printed above the title, where none are printed below it and the table before,
     * which begins at a line (-1 if there is none), has more than these.
     */
    private static List<SourceLine> withPreamble(
            List<SourceLine> lines, int before, Mark mark, List<SourceLine> below) {
        if (below.stream().limit(PREAMBLE_WITHIN).anyMatch(line -> Preamble.is(line.normal()))) {
            return below;
        }
        int start = mark.start();
        while (start > Math.max(before, 0) && isAboveTitle(lines.get(start - 1))) {
            start--;
        }
        if (start == before) {
            return below;
        }
        List<SourceLine> whole = new ArrayList<>();
        lines.subList(start, mark.start()).stream()
                .filter(line -> !isTableNumber(line))
                .forEach(whole::add);
        whole.addAll(below);
        return whole;
    }

    private static boolean isAboveTitle(SourceLine line) {
        return isTableNumber(line) || !line.isRow() && Preamble.is(line.normal());
    }

    private static boolean isTableNumber(SourceLine line) {
        return Headline.of(line.normal()).isEmpty()
                && (line.normal().indexOf('表') >= 0 || line.normal().indexOf('附') >= 0);
    }

    /**
     * Where something begins.
     *
     * @param start index of the first line of the heading
     * @param end index of the line below it
     * @param template the table whose title it is, null for a chapter, which ends the table before it
     * @param title the heading as printed
     */
    private record Mark(int start, int end, @Nullable TableTemplate template, String title) {}
}
