package io.gouji.ingest.parse;

import java.util.regex.Pattern;

/** A line in normal form that is the row of a table: figures with decimals, run together, behind words or behind a code. */
final class FigureRow {

    private static final String FIGURES = "0123456789,.-";
    private static final String NUMBERING = "0123456789)";
    private static final Pattern DIGITS = Pattern.compile("\\d*");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

    /** Between two decimal points: the decimals of one figure and the whole part of the next. */
    private static final Pattern BETWEEN = Pattern.compile("\\d{1,2}-?\\d[\\d,]*");

    private static final Pattern DECIMALS = Pattern.compile("\\d{1,2}");
    private static final Pattern CODE_AND_NUMBER = Pattern.compile("\\d{4}.*");
    private static final int SHORTEST_CODE = 3;
    private static final int LONGEST_CODE = 7;

    private FigureRow() {}

    static boolean is(String normal) {
        int start = normal.length();
        while (start > 0 && FIGURES.indexOf(normal.charAt(start - 1)) >= 0) {
            start--;
        }
        String[] parts = normal.substring(start).split("\\.", -1);
        return areFigures(parts) && (start == 0 ? standAlone(parts) : isBehindWords(normal, start));
    }

    private static boolean areFigures(String[] parts) {
        int last = parts.length - 1;
        if (last < 1 || !DECIMALS.matcher(parts[last]).matches()) {
            return false;
        }
        for (int i = 1; i < last; i++) {
            if (!BETWEEN.matcher(parts[i]).matches()) {
                return false;
            }
        }
        // Digits of a numbering may stand before the sign of the first figure.
        int minus = parts[0].lastIndexOf('-');
        return NUMBER.matcher(parts[0].substring(minus + 1)).matches()
                && DIGITS.matcher(parts[0].substring(0, Math.max(0, minus))).matches();
    }

    /** A single figure with two decimals, or figures behind a code. */
    private static boolean standAlone(String[] parts) {
        int minus = parts[0].lastIndexOf('-');
        if (minus > 0) {
            return minus >= SHORTEST_CODE && minus <= LONGEST_CODE;
        }
        return parts.length == 2 && parts[1].length() == 2
                || CODE_AND_NUMBER.matcher(parts[0]).matches();
    }

    private static boolean isBehindWords(String normal, int start) {
        int end = start;
        while (end > 0 && NUMBERING.indexOf(normal.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && Character.isIdeographic(normal.codePointBefore(end));
    }
}
