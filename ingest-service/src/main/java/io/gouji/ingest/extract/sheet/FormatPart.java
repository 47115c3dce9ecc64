package io.gouji.ingest.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A part of a section of a number format.
 *
 * @param kind what it stands for
 * @param text as it stands; of a literal, what it shows
 */
record FormatPart(Kind kind, String text) {

    private static final String DATE_LETTERS = "ymdhsaebg";
    private static final List<String> HALVES_OF_DAY = List.of("am/pm", "a/p", "上午/下午");

    /** Kinds of parts. */
    enum Kind {
        /** Text to show. */
        LITERAL,
        /** {@code 0}, {@code #} or {@code ?}. */
        DIGIT,
        /** The decimal point. */
        POINT,
        /** A comma: groups of thousands, or division by thousand. */
        COMMA,
        /** A percent sign. */
        PERCENT,
        /** {@code E+} or {@code E-}. */
        EXPONENT,
        /** {@code /} of a fraction. */
        FRACTION,
        /** As many digits as there are. */
        GENERAL,
        /** The text itself, {@code @}. */
        TEXT,
        /** Letters of a date or a time, in lower case. */
        DATE,
        /** Hours, minutes or seconds that are not counted by days, in lower case. */
        ELAPSED
    }

    boolean isDate() {
        return kind == Kind.DATE || kind == Kind.ELAPSED;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The parts of a section. */
    static List<FormatPart> parse(String section) {
        List<FormatPart> parts = new ArrayList<>();
        String lower = section.toLowerCase(Locale.ROOT);
        int i = 0;
        while (i < section.length()) {
            i = parsePart(section, lower, i, parts);
        }
        return parts;
    }

    private static int parsePart(String section, String lower, int at, List<FormatPart> parts) {
        char c = section.charAt(at);
        switch (c) {
            case '"' -> {
                int end = section.indexOf('"', at + 1);
                int close = end < 0 ? section.length() : end;
                parts.add(new FormatPart(Kind.LITERAL, section.substring(at + 1, close)));
                return close + 1;
            }
            case '\\' -> {
                parts.add(new FormatPart(
                        Kind.LITERAL, at + 1 < section.length() ? section.substring(at + 1, at + 2) : ""));
                return at + 2;
            }
            case '_' -> {
                parts.add(new FormatPart(Kind.LITERAL, " "));
                return at + 2;
            }
            case '*' -> {
                return at + 2;
            }
            case '[' -> {
                int end = section.indexOf(']', at);
                int close = end < 0 ? section.length() : end;
                bracket(section.substring(at + 1, close), parts);
                return close + 1;
            }
            default -> {
                return parseUnquoted(section, lower, at, parts);
            }
        }
    }

    /** Currencies and elapsed time; colours, languages and kinds of digits show nothing. */
    private static void bracket(String content, List<FormatPart> parts) {
        if (content.startsWith("$")) {
            int dash = content.indexOf('-');
            parts.add(new FormatPart(Kind.LITERAL, content.substring(1, dash < 0 ? content.length() : dash)));
        } else if (content.matches("(?i)h+|m+|s+")) {
            parts.add(new FormatPart(Kind.ELAPSED, content.toLowerCase(Locale.ROOT)));
        }
    }

    private static int parseUnquoted(String section, String lower, int at, List<FormatPart> parts) {
        if (lower.startsWith("general", at)) {
            parts.add(new FormatPart(Kind.GENERAL, ""));
            return at + "general".length();
        }
        for (String halves : HALVES_OF_DAY) {
            if (lower.startsWith(halves, at)) {
                parts.add(new FormatPart(Kind.DATE, halves));
                return at + halves.length();
            }
        }
        char c = lower.charAt(at);
        boolean exponent =
                c == 'e' && at + 1 < lower.length() && (lower.charAt(at + 1) == '+' || lower.charAt(at + 1) == '-');
        if (exponent) {
            parts.add(new FormatPart(Kind.EXPONENT, lower.substring(at + 1, at + 2)));
            return at + 2;
        }
        if (DATE_LETTERS.indexOf(c) >= 0) {
            int end = at;
            while (end < lower.length() && lower.charAt(end) == c) {
                end++;
            }
            parts.add(new FormatPart(Kind.DATE, lower.substring(at, end)));
            return end;
        }
        Kind kind = switch (c) {
            case '0', '#', '?' -> Kind.DIGIT;
            case '.' -> Kind.POINT;
            case ',' -> Kind.COMMA;
            case '%' -> Kind.PERCENT;
            case '/' -> Kind.FRACTION;
            case '@' -> Kind.TEXT;
            default -> Kind.LITERAL;
        };
        parts.add(new FormatPart(kind, section.substring(at, at + 1)));
        return at + 1;
    }
}
