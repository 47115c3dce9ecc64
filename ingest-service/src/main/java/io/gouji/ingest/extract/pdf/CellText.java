package io.gouji.ingest.extract.pdf;

import java.util.List;

/** The text of a cell, its lines joined as a person reads them. */
final class CellText {

    /** In units of the font size; a line that leaves more room ended because its text did. */
    private static final float ROOM = 1.6f;

    /** In points; cells leave no more free on both sides of their text together. */
    static final float PADDING = 12;

    /** In the order of painting; what is written on in the next line follows what it goes on from, or a gap of nothing. */
    private static final int PAINTED_ON = 2;

    private CellText() {}

    /**
     * Joins the lines of a cell.
     *
     * @param lines from top to bottom
     * @param right where the room of the cell ends
     */
    static String of(List<TextLine> lines, float right) {
        return of(lines, Float.NEGATIVE_INFINITY, right);
    }

    /**
     * Joins the lines of a cell.
     *
     * @param lines from top to bottom
     * @param left where the room of the cell begins
     * @param right where it ends
     */
    static String of(List<TextLine> lines, float left, float right) {
        StringBuilder text = new StringBuilder();
        TextLine last = null;
        for (TextLine line : lines) {
            String next = line.text();
            if (last != null && needsSpace(text, line, last, left, right)) {
                text.append(' ');
            }
            text.append(next);
            last = line;
        }
        return text.toString();
    }

    /** Chinese is written on without a space; words and numbers are, if they were broken because the line was full. */
    private static boolean needsSpace(StringBuilder before, TextLine line, TextLine last, float left, float right) {
        String next = line.text();
        char end = before.charAt(before.length() - 1);
        char start = next.charAt(0);
        if (!isNarrow(end) || !isNarrow(start)) {
            return false;
        }
        if (!isOfNumber(end) || !isOfNumber(start)) {
            return true;
        }
        if (start == '.' && Numerals.isUsual(before + next)) {
            return false;
        }
        if (isPaintedOn(last, line) && isCut(before, next, last, left, right)) {
            return false;
        }
        if (Numerals.isWhole(before.toString())) {
            return !goesOn(before, next, last, left, right);
        }
        return right - last.box().right() >= ROOM * last.box().height();
    }

    /** Whether nothing else was painted between a line and the next. */
    private static boolean isPaintedOn(TextLine last, TextLine line) {
        int end = last.glyphs().get(last.glyphs().size() - 1).order();
        int begin = line.glyphs().get(0).order();
        return begin > end && begin - end <= PAINTED_ON;
    }

    /** Whether an amount lacks what stands in the next line, and its own line may be full. */
    private static boolean isCut(StringBuilder before, String next, TextLine last, float left, float right) {
        boolean open = next.charAt(0) == '.' || before.charAt(before.length() - 1) == '.' || !isComplete(before);
        return open && Numerals.isUsual(before + next) && (Float.isInfinite(left) || isFull(last, left, right));
    }

    /** Whether a number ends behind two decimals, or has none. */
    private static boolean isComplete(StringBuilder number) {
        int point = number.lastIndexOf(".");
        int before = Math.max(number.lastIndexOf(" "), number.lastIndexOf("\n"));
        return point <= before || number.length() - point > 2;
    }

    private static boolean isFull(TextLine line, float left, float right) {
        float digit = line.box().width() / line.glyphs().size();
        return right - left - line.box().width() < digit + PADDING;
    }

    /** Whether the decimals of an amount that could end here go on, because the whole width of the cell was taken. */
    private static boolean goesOn(StringBuilder before, String next, TextLine last, float left, float right) {
        return Numerals.isCode(next) && Numerals.isUsual(before + next) && isFull(last, left, right);
    }

    private static boolean isNarrow(char c) {
        return c < 0x2E80;
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',';
    }
}
