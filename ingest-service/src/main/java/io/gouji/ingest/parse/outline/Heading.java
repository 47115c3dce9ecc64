package io.gouji.ingest.parse.outline;

import org.jspecify.annotations.Nullable;

/**
 * The numbering that a line begins with, and what stands behind it.
 *
 * @param level how deep in the outline such a numbering stands
 * @param ordinal its number
 * @param title the text behind the numbering, in normal form
 */
public record Heading(Level level, int ordinal, String title) {

    private static final String MARKUP = "#*_>•●■◆▲►-";
    private static final String NUMERALS = "一二三四五六七八九";
    private static final int LONGEST_NUMERAL = 3;

    /** Kinds of numbering. */
    public enum Level {
        /** 第一部分. */
        PART,
        /** 一、 */
        CHAPTER,
        /** (一) */
        SECTION,
        /** 1. or 1、 */
        POINT,
        /** (1) */
        SUBPOINT
    }

    /** The line, in normal form, without the signs of lists and headings that markup puts before it. */
    public static String withoutMarkup(String normal) {
        int start = 0;
        while (start < normal.length() && MARKUP.indexOf(normal.charAt(start)) >= 0) {
            start++;
        }
        int end = normal.length();
        while (end > start && "#*_".indexOf(normal.charAt(end - 1)) >= 0) {
            end--;
        }
        return normal.substring(start, end);
    }

    /**
     * The numbering of a line.
     *
     * @param text without markup
     * @return null if the line is not numbered
     */
    public static @Nullable Heading of(String text) {
        if (text.startsWith("第")) {
            int end = numeralEnd(text, 1);
            boolean part = end > 1 && (text.startsWith("部分", end) || text.startsWith("章", end));
            int behind = end + (text.startsWith("章", end) ? 1 : 2);
            return part ? new Heading(Level.PART, number(text, 1, end), withoutSigns(text.substring(behind))) : null;
        }
        boolean bracket = text.startsWith("(");
        int from = bracket ? 1 : 0;
        int end = numeralEnd(text, from);
        if (end > from && end < text.length()) {
            char next = text.charAt(end);
            if (bracket ? next == ')' : next == '、' || next == '.' || next == ',') {
                return new Heading(
                        bracket ? Level.SECTION : Level.CHAPTER,
                        number(text, from, end),
                        withoutSigns(text.substring(end + 1)));
            }
            return null;
        }
        return arabic(text, from, bracket);
    }

    private static @Nullable Heading arabic(String text, int from, boolean bracket) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_NUMERAL && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == from || end - from == LONGEST_NUMERAL || end + 1 >= text.length()) {
            return null;
        }
        char next = text.charAt(end);
        boolean numbered = bracket ? next == ')' : (next == '、' || next == '.') && !isDigit(text.charAt(end + 1));
        return numbered
                ? new Heading(
                        bracket ? Level.SUBPOINT : Level.POINT,
                        Integer.parseInt(text.substring(from, end)),
                        text.substring(end + 1))
                : null;
    }

    private static String withoutSigns(String title) {
        int start = 0;
        while (start < title.length() && "、.:,".indexOf(title.charAt(start)) >= 0) {
            start++;
        }
        return title.substring(start);
    }

    private static int numeralEnd(String text, int from) {
        int i = from;
        while (i < text.length()
                && i - from < LONGEST_NUMERAL
                && (NUMERALS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '十')) {
            i++;
        }
        return i;
    }

    private static int number(String text, int from, int to) {
        int ten = text.indexOf('十', from);
        if (ten < 0 || ten >= to) {
            return NUMERALS.indexOf(text.charAt(to - 1)) + 1;
        }
        int tens = ten == from ? 1 : NUMERALS.indexOf(text.charAt(from)) + 1;
        int ones = ten == to - 1 ? 0 : NUMERALS.indexOf(text.charAt(to - 1)) + 1;
        return tens * 10 + ones;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
