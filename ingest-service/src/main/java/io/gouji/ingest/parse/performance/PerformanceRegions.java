package io.gouji.ingest.parse.performance;

import io.gouji.ingest.parse.outline.Heading;
import io.gouji.ingest.parse.outline.SectionKinds;
import io.gouji.ingest.parse.section.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines of performance tables, so that they are not read as sentences: from a title with the words of the form
 * below it, or from the form itself where no title is printed, to the next heading of the narrative.
 *
 * @param text the lines outside performance tables, divided where one stood
 * @param tables the lines of performance tables, a list for each stretch of them
 */
public record PerformanceRegions(List<List<SourceLine>> text, List<List<SourceLine>> tables) {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_HEADING = 32;
    private static final int FORM_WITHIN = 12;
    private static final List<String> TITLES = List.of(
            "绩效目标表", "绩效目标申报表", "绩效自评表", "绩效目标批复表", "绩效目标情况表", "绩效目标公开表", "绩效目标自评表", "绩效目标填报表", "绩效目标设定表", "绩效指标表",
            "绩效目标");
    private static final List<String> FORM =
            List.of("部门名称", "预算单位", "项目名称", "主管部门", "一级指标", "绩效目标", "单位名称", "实施单位", "项目资金", "年度目标");

    /** Divides the lines outside the tables of figures. */
    public static PerformanceRegions of(List<List<SourceLine>> stretches) {
        List<List<SourceLine>> text = new ArrayList<>();
        List<List<SourceLine>> tables = new ArrayList<>();
        for (List<SourceLine> stretch : stretches) {
            int from = 0;
            int i = 0;
            while (i < stretch.size()) {
                if (begins(stretch, i)) {
                    int end = end(stretch, i + 1);
                    text.add(stretch.subList(from, i));
                    tables.add(stretch.subList(i, end));
                    from = end;
                    i = end;
                } else {
                    i++;
                }
            }
            text.add(stretch.subList(from, stretch.size()));
        }
        return new PerformanceRegions(text, tables);
    }

    /** Whether rows are those of a table of performance targets: its header names levels of indicators. */
    public static boolean isOfTargets(List<SourceLine> rows) {
        return rows.stream()
                .anyMatch(row -> row.normal().contains("一级指标")
                        || row.normal().contains("三级指标")
                        || row.normal().contains("绩效指标"));
    }

    private static boolean begins(List<SourceLine> lines, int index) {
        SourceLine line = lines.get(index);
        String text = Heading.withoutMarkup(line.normal());
        if (line.isRow()) {
            return isForm(lines, index) || isTitle(text) && isFormBelow(lines, index);
        }
        if (!isTitle(text)) {
            return false;
        }
        boolean sentence = false;
        for (int i = index + 1; i < Math.min(lines.size(), index + FORM_WITHIN); i++) {
            String below = lines.get(i).normal();
            sentence |= below.indexOf('。') >= 0 && !lines.get(i).isRow();
            if (isHeader(below) || !sentence && FORM.stream().anyMatch(below::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** The names of the columns of indicators, which no sentence has one behind the other. */
    private static boolean isHeader(String normal) {
        return normal.contains("一级指标") && normal.contains("三级指标") && normal.indexOf('。') < 0;
    }

    /** Whether a line, in normal form and without markup, is the title of such a table. */
    static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE
                && text.contains("绩效")
                && TITLES.stream().anyMatch(title -> text.endsWith(title) || text.contains(title + "("))
                && text.indexOf('。') < 0
                && text.indexOf(',') < 0
                && !text.startsWith("详见")
                && !text.startsWith("见");
    }

    /** Whether a title within the rules of the form has the form's head a row or two below. */
    private static boolean isFormBelow(List<SourceLine> lines, int title) {
        for (int i = title + 1; i <= title + 2 && i < lines.size(); i++) {
            if (isForm(lines, i)) {
                return true;
            }
        }
        return false;
    }

    /** A row of the form's head, with the names of its columns not far below. */
    private static boolean isForm(List<SourceLine> lines, int index) {
        String first = lines.get(index).normal();
        if (FORM.stream().noneMatch(first::startsWith)) {
            return false;
        }
        for (int i = index; i < Math.min(lines.size(), index + 2 * FORM_WITHIN); i++) {
            String normal = lines.get(i).normal();
            if (normal.contains("一级指标") || normal.contains("三级指标")) {
                return true;
            }
        }
        return false;
    }

    private static int end(List<SourceLine> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (endsBefore(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean endsBefore(SourceLine line) {
        if (line.isRow()) {
            return false;
        }
        String text = Heading.withoutMarkup(line.normal());
        Heading heading = Heading.of(text);
        if (heading == null) {
            return text.equals("名词解释");
        }
        boolean outline = heading.level() == Heading.Level.CHAPTER || heading.level() == Heading.Level.SECTION;
        String title = heading.title();
        return heading.level() == Heading.Level.PART
                || outline
                        && title.length() <= LONGEST_HEADING
                        && title.indexOf(',') < 0
                        && title.indexOf('。') < 0
                        && title.indexOf(';') < 0
                        && !isTitle(title)
                        && SectionKinds.known(title).isPresent();
    }
}
