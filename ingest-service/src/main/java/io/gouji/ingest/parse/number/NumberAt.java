package io.gouji.ingest.parse.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that begins at a place of a text, if one does: digits with thousands commas and decimals, spaces
 * around either tolerated where they cannot be a gap between two numbers ({@code 1, 114. 26}), a sign, or brackets for a
 * negative amount. A number ends where a word ends: in {@code 2025年} there is none.
 */
final class NumberAt {

    /** More digits are no amount, whatever they are. */
    static final int LONGEST = 40;

    private static final int GROUP = 3;

    /** Minus signs, and the triangle that Chinese accounting prints for one. */
    private static final String NEGATIVE = "-−–△▲";

    private static final String NOTATION = "0123456789.,+()" + NEGATIVE;

    private final PlainText text;
    private final int start;
    private final StringBuilder digits = new StringBuilder();
    private int position;
    private boolean separated;

    private NumberAt(PlainText text, int start) {
        this.text = text;
        this.start = start;
        this.position = start;
    }

    /**
     * The number that begins at an index.
     *
     * @return null if none does
     */
    static @Nullable Found read(PlainText text, int start) {
        return new NumberAt(text, start).read();
    }

    private @Nullable Found read() {
        boolean bracket = current() == '(';
        boolean negative = bracket || NEGATIVE.indexOf(current()) >= 0;
        if (negative || current() == '+') {
            position++;
        }
        if (!text.isDigit(position)) {
            return null;
        }
        digits();
        groups();
        decimals();
        if (bracket && current() != ')') {
            return null;
        }
        position += bracket ? 1 : 0;
        if (!text.isBoundary(position) || digits.length() > LONGEST) {
            return null;
        }
        BigDecimal value = new BigDecimal(digits.toString());
        String printed = text.printed(start, position);
        PrintedNumber number = new PrintedNumber(printed, negative ? value.negate() : value, isNoisy(printed));
        return new Found(number, position, separated);
    }

    private char current() {
        return position < text.length() ? text.at(position) : ' ';
    }

    private void digits() {
        while (text.isDigit(position)) {
            digits.append(text.at(position++));
        }
    }

    private void groups() {
        while (true) {
            int comma = text.skipSpaces(position);
            if (comma >= text.length() || text.at(comma) != ',') {
                return;
            }
            int group = text.skipSpaces(comma + 1);
            int end = group;
            while (text.isDigit(end)) {
                end++;
            }
            if (end - group != GROUP) {
                return;
            }
            position = group;
            separated = true;
            digits();
        }
    }

    private void decimals() {
        int point = text.skipSpaces(position);
        if (point >= text.length() || (text.at(point) != '.' && text.at(point) != '。')) {
            return;
        }
        int first = text.skipSpaces(point + 1);
        boolean gapBefore = point > position;
        boolean gapAfter = first > point + 1;
        int end = first;
        while (text.isDigit(end)) {
            end++;
        }
        // Behind a gap only what looks like the decimals of an amount: "5. 2024 年" is a heading.
        boolean wanted = end > first && (!gapAfter || end - first <= 2) && !(gapBefore && gapAfter);
        if (wanted) {
            digits.append('.');
            position = first;
            separated = true;
            digits();
        }
    }

    /** Signs for a negative amount are notation, everything else beside digits and separators is noise. */
    private static boolean isNoisy(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            if (NOTATION.indexOf(printed.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * A number and where it ends.
     *
     * @param number the number
     * @param end index behind it
     * @param separated whether it has decimals or thousands separators, so that it cannot be a code or a year
     */
    record Found(PrintedNumber number, int end, boolean separated) {}
}
