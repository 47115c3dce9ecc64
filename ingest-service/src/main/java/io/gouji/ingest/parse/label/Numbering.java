package io.gouji.ingest.parse.label;

/** The numbering before a label or heading: {@code 一、}, {@code (二)}, {@code 1.}. */
public final class Numbering {

    private static final String NUMERALS = "一二三四五六七八九十〇零0123456789";

    private Numbering() {}

    /** The text, given in its normal form, without the numbering it begins with. */
    public static String strip(String normal) {
        boolean bracket = normal.startsWith("(");
        int from = bracket ? 1 : 0;
        int end = end(normal, from);
        if (end == from || end >= normal.length()) {
            return normal;
        }
        char next = normal.charAt(end);
        boolean numbered = bracket ? next == ')' : next == '、' || next == '.';
        return numbered ? normal.substring(end + 1) : normal;
    }

    /** The index behind the numerals, Chinese or Arabic, that begin at an index. */
    public static int end(String normal, int from) {
        int i = from;
        while (i < normal.length() && NUMERALS.indexOf(normal.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
