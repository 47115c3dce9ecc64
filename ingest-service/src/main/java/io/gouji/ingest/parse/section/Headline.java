package io.gouji.ingest.parse.section;

import io.gouji.ingest.parse.label.Numbering;
import java.util.List;

/**
 * Takes from a line what surrounds a heading: markup, numbering ({@code 表 3}, {@code 公开03表}, {@code 一、}, {@code (二)},
 * {@code 1.}), a year or an issuer before a title, {@code (续)} or the unit after it.
 */
public final class Headline {

    private static final String MARKUP = "#*_>•·-—●■◆▲►:.、";
    private static final List<String> NUMBERED = List.of("附件", "附表", "表");
    private static final List<String> BEFORE_NUMBER = List.of("部门", "单位", "预算", "决算", "公开");
    private static final List<String> ENDINGS = List.of("(续表)", "(续)", "续表");

    private Headline() {}

    /** The heading itself, given the normal form of its line. */
    public static String of(String normal) {
        String heading = normal;
        while (true) {
            String stripped = withoutEnding(withoutNumbering(withoutMarkup(heading)));
            if (stripped.equals(heading)) {
                return heading;
            }
            heading = stripped;
        }
    }

    /** Whether a heading is numbered like a chapter: {@code 第三部分 ...}. */
    static boolean isPart(String heading) {
        if (!heading.startsWith("第")) {
            return false;
        }
        int i = Numbering.end(heading, 1);
        return i > 1 && (heading.startsWith("部分", i) || heading.startsWith("章", i));
    }

    private static String withoutMarkup(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && MARKUP.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "#*_:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static String withoutNumbering(String text) {
        for (String word : NUMBERED) {
            int i = word.length();
            if (text.startsWith(word)) {
                int end = Numbering.end(text, i);
                if (end > i) {
                    return text.substring(end);
                }
                if (text.startsWith(":", i)) {
                    return text.substring(i + 1);
                }
            }
        }
        int number = afterWords(text);
        int from = text.startsWith("表", number) ? number + 1 : number;
        int end = Numbering.end(text, from);
        if (number == 0 || end == from) {
            return Numbering.strip(text);
        }
        if (from > number) {
            return text.substring(end);
        }
        return text.startsWith("表", end) ? text.substring(end + 1) : text;
    }

    /** Where {@code 表2} or {@code 02表} begins in {@code 部门预算公开表2}, {@code 公开02表}; 0 if such words are not there. */
    private static int afterWords(String text) {
        int i = 0;
        boolean more = true;
        while (more) {
            more = false;
            for (String word : BEFORE_NUMBER) {
                if (text.startsWith(word, i)) {
                    i += word.length();
                    more = true;
                }
            }
        }
        return i;
    }

    private static String withoutEnding(String text) {
        for (String ending : ENDINGS) {
            if (text.endsWith(ending)) {
                return text.substring(0, text.length() - ending.length());
            }
        }
        int number = text.lastIndexOf("(表");
        if (number > 0 && text.endsWith(")") && text.length() - number <= 5) {
            return text.substring(0, number);
        }
        if (Preamble.unitBehind(text).isPresent()) {
            return text.substring(0, text.lastIndexOf('('));
        }
        int unit = text.lastIndexOf("单位:");
        if (unit > 0 && Preamble.unitIn(text).isPresent()) {
            int start = text.startsWith("金额", Math.max(0, unit - 2)) ? unit - 2 : unit;
            return text.substring(0, start > 0 && text.charAt(start - 1) == '(' ? start - 1 : start);
        }
        return text;
    }
}
