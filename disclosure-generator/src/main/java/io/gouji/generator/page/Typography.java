package io.gouji.generator.page;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.table.Cell;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one document is typeset: punctuation, spaces, separators, and which kinds of noise it has.
 *
 * @param noise kinds that occur somewhere in the document
 * @param fullWidthPercent how many of 100 punctuation marks are full-width
 * @param thousands whether tables print thousands separators
 * @param spacedPercent how many of 100 numbers in sentences have spaces around them
 * @param mark the sign under the label columns in the row of column numbers
 */
public record Typography(Set<Noise> noise, int fullWidthPercent, boolean thousands, int spacedPercent, String mark) {

    public static Typography draw(Chance chance, Format shape, boolean noisy) {
        Set<Noise> kinds = EnumSet.noneOf(Noise.class);
        for (Noise kind : Noise.values()) {
            if (chance.percent(kind.percent()) && noisy && kind.occursIn(shape)) {
                kinds.add(kind);
            }
        }
        boolean tabs = shape == Format.TABS;
        if (tabs && !kinds.contains(Noise.SPACED_NUMBERS)) {
            // Where nothing else was lost a missing unit would be the publisher's fault.
            kinds.remove(Noise.MISSING_UNIT);
        }
        int punctuation = chance.below(100);
        int fullWidth = punctuation < 75 ? (tabs ? 0 : 100) : punctuation < 90 ? (tabs ? 100 : 0) : 50;
        return new Typography(
                kinds,
                fullWidth,
                chance.percent(tabs ? 80 : 50),
                chance.oneOf(0, 60, 95),
                chance.oneOf("*", "※", tabs ? "*" : "※"));
    }

    public boolean has(Noise kind) {
        return noise.contains(kind);
    }

    /** A sentence or label with this document's punctuation and spaces around its numbers. */
    public String text(Chance chance, String text) {
        return punctuated(chance, spacedPercent == 0 ? text : spaced(chance, text));
    }

    /** A label or name in a table: punctuation only. */
    public String label(Chance chance, String label) {
        return punctuated(chance, label);
    }

    /** A word of a header: quotation marks stay, since columns are named by the words above them. */
    public String header(Chance chance, String word) {
        return word.indexOf('“') < 0 ? label(chance, word) : word;
    }

    /** A figure in a table, without noise; empty for a blank cell. */
    public String figure(Cell cell) {
        String value = cell.value();
        if (!thousands || value.isEmpty()) {
            return value;
        }
        StringBuilder grouped = new StringBuilder(value);
        int first = value.startsWith("-") ? 1 : 0;
        for (int i = value.indexOf('.') - 3; i > first; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    private String punctuated(Chance chance, String text) {
        @Nullable StringBuilder typeset = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPunctuation(c) && !isInsideNumber(text, i)) {
                boolean full = fullWidthPercent == 100 || fullWidthPercent > 0 && chance.percent(fullWidthPercent);
                if (typeset == null) {
                    typeset = new StringBuilder(text);
                }
                typeset.setCharAt(i, full ? toFull(c) : toHalf(c));
            }
        }
        return typeset == null ? text : typeset.toString();
    }

    private static boolean isPunctuation(char c) {
        return "(（)）:：,，;；．“”".indexOf(c) >= 0;
    }

    private static boolean isInsideNumber(String text, int i) {
        return i > 0 && i + 1 < text.length() && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char toFull(char c) {
        return switch (c) {
            case '(' -> '（';
            case ')' -> '）';
            case ':' -> '：';
            case ',' -> '，';
            case ';' -> '；';
            default -> c;
        };
    }

    private static char toHalf(char c) {
        return switch (c) {
            case '（' -> '(';
            case '）' -> ')';
            case '：' -> ':';
            case '，' -> ',';
            case '；' -> ';';
            case '．' -> '.';
            case '“', '”' -> '"';
            default -> c;
        };
    }

    private String spaced(Chance chance, String text) {
        StringBuilder spaced = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && isBorder(text.charAt(i - 1), text.charAt(i)) && chance.percent(spacedPercent)) {
                spaced.append(' ');
            }
            spaced.append(text.charAt(i));
        }
        return spaced.toString();
    }

    /** Between a Chinese character and a digit. */
    private static boolean isBorder(char before, char after) {
        return isDigit(before) && isChinese(after) || isChinese(before) && isDigit(after);
    }

    private static boolean isChinese(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }
}
