package io.gouji.ingest.parse.section;

/** A page number on a line of its own: {@code 9}, {@code - 9 -}, {@code 第 9 页}, {@code 9 / 30}, {@code 第9页共30页}. */
public final class PageNumber {

    private static final int MOST_DIGITS = 4;
    private static final int LONGEST = 14;

    private PageNumber() {}

    /** Whether a line, given in its normal form, is one. */
    public static boolean is(String normal) {
        if (normal.isEmpty() || normal.length() > LONGEST) {
            return false;
        }
        int digits = 0;
        int longestRun = 0;
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (c >= '0' && c <= '9') {
                longestRun = Math.max(longestRun, ++digits);
            } else if ("-—–―─−·/|第页共,Pp".indexOf(c) >= 0) {
                digits = 0;
            } else {
                return false;
            }
        }
        return longestRun > 0 && longestRun <= MOST_DIGITS;
    }
}
