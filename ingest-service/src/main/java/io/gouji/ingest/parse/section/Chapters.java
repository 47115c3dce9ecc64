package io.gouji.ingest.parse.section;

import java.util.List;

/** Headings that are no title of a table but end the table before them: chapters, explanations, performance tables. */
final class Chapters {

    private static final int LONGEST = 60;
    private static final List<String> ENDINGS =
            List.of("情况说明", "总体说明", "名词解释", "绩效目标表", "绩效目标申报表", "绩效自评表", "目录", "说明事项");

    private Chapters() {}

    /**
     * Whether a line begins a chapter.
     *
     * @param heading the line without numbering
     * @param normal its normal form
     */
    static boolean begins(String heading, String normal) {
        if (Headline.isPart(heading)) {
            return true;
        }
        if (heading.length() > LONGEST || heading.indexOf('。') >= 0 || heading.indexOf(',') >= 0) {
            return false;
        }
        boolean numbered = heading.length() < normal.length();
        if (numbered && heading.startsWith("关于") && (heading.contains("预算") || heading.contains("决算"))) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (heading.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
