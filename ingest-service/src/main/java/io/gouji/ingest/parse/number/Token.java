package io.gouji.ingest.parse.number;

import org.jspecify.annotations.Nullable;

/**
 * A word of a line.
 *
 * @param kind what it looks like
 * @param text without noise, full-width signs made half-width
 * @param number its value if it is an amount or a whole number, else null
 */
public record Token(Kind kind, String text, @Nullable PrintedNumber number) {

    /** What a word looks like. */
    public enum Kind {
        /** A number with decimals or thousands separators: never a code or a year. */
        AMOUNT,
        /** Digits alone: an amount, a code, a year, a page number. */
        WHOLE,
        /** A dash, printed for a blank cell. */
        DASH,
        /** Signs without meaning. */
        SIGNS,
        /** Words. */
        TEXT
    }

    /** Whether it is a number of either kind. */
    public boolean isNumber() {
        return number != null;
    }

    /** Its number. */
    public PrintedNumber requireNumber() {
        if (number == null) {
            throw new IllegalStateException("not a number: " + text);
        }
        return number;
    }
}
