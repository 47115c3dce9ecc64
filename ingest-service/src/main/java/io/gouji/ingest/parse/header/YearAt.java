package io.gouji.ingest.parse.header;

/** A year in a text: {@code 2025年}, {@code 2025年度}. */
final class YearAt {

    private static final int FIRST = 2000;
    private static final int LAST = 2099;
    private static final int DIGITS = 4;

    private YearAt() {}

    /** Index of the next year at or behind an index, -1 if there is none. */
    static int next(String normal, int from) {
        int at = normal.indexOf('年', from);
        while (at >= 0) {
            if (at >= from + DIGITS && value(normal, at - DIGITS) > 0) {
                return at - DIGITS;
            }
            at = normal.indexOf('年', at + 1);
        }
        return -1;
    }

    /** The year at an index, 0 if there is none. */
    static int value(String normal, int start) {
        if (start < 0 || (start > 0 && isDigit(normal.charAt(start - 1)))) {
            return 0;
        }
        int year = 0;
        for (int i = start; i < start + DIGITS; i++) {
            if (!isDigit(normal.charAt(i))) {
                return 0;
            }
            year = year * 10 + normal.charAt(i) - '0';
        }
        return year >= FIRST && year <= LAST ? year : 0;
    }

    /** Index behind the year and its 年 or 年度. */
    static int end(String normal, int start) {
        int end = start + DIGITS + 1;
        return normal.startsWith("度", end) ? end + 1 : end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
