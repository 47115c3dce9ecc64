package io.gouji.ingest.parse.outline;

import java.util.List;

/** Tells headings from sentences by their words: how long they are, what they end with, and what no heading says. */
final class HeadingWords {

    /** Characters of a heading that does not end like one. */
    static final int LONGEST_SUBHEADING = 32;

    /** Characters of a heading without a number. */
    static final int LONGEST_UNNUMBERED = 44;

    /** Characters of the rest of a heading, of which only such endings are known. */
    static final int LONGEST_REST = 8;

    private static final List<String> ENDINGS = List.of("说明", "情况", "事项", "解释", "职能", "职责", "设置", "概况", "构成", "目标");
    private static final List<String> RESTS = List.of("明", "说明", "况说明", "情况说明", "况", "情况", "的说明", "体说明", "总体说明");

    private HeadingWords() {}

    /** Whether words end as headings of a narrative do: {@code 情况说明}. */
    static boolean endsLikeOne(String words) {
        return ENDINGS.stream().anyMatch(words::endsWith);
    }

    /** Index behind a heading that has its text on the same line, 0 if it has none. */
    static int bodyStart(String title) {
        int end = title.indexOf("说明");
        return title.startsWith("关于") && end > 0 && title.length() - end > LONGEST_REST + 2 ? end + 2 : 0;
    }

    /** Whether a line is the rest of a heading that was too long for the line before. */
    static boolean isRest(String title, String next) {
        boolean known = next.length() <= LONGEST_REST && RESTS.contains(next);
        boolean end = title.startsWith("关于")
                && next.length() <= LONGEST_UNNUMBERED
                && next.endsWith("说明")
                && Heading.of(next) == null
                && isTitle(next, LONGEST_UNNUMBERED);
        return !title.endsWith("说明") && (known || end);
    }

    /** Whether words can be a heading of at most so many characters: no sentence, and without an amount. */
    static boolean isTitle(String title, int longest) {
        if (title.isEmpty() || title.length() > longest) {
            return false;
        }
        for (int i = 0; i < title.length(); i++) {
            if (",;。:!?".indexOf(title.charAt(i)) >= 0) {
                return false;
            }
        }
        boolean named = endsLikeOne(title) || title.endsWith("(类)");
        return (named || title.length() <= LONGEST_SUBHEADING) && !statesNumber(title);
    }

    /** Whether there is a number with decimals or before a unit: no heading has one. */
    private static boolean statesNumber(String title) {
        for (int i = 0; i + 1 < title.length(); i++) {
            char c = title.charAt(i);
            if (c >= '0' && c <= '9' && "万元%个人辆台.家项".indexOf(title.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A heading without the full stop that some print behind it. */
    static String withoutStop(String title) {
        return title.endsWith("。") ? title.substring(0, title.length() - 1) : title;
    }
}
