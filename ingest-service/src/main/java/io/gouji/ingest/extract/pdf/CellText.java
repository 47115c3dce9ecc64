package io.gouji.ingest.extract.pdf;

import java.util.List;

/** The text of a cell, its lines joined as a person reads them. */
final class CellText {

    /** In units of the font size; a line that leaves more room ended because its text did. */
    private static final float ROOM = 1.6f;

    private CellText() {}

    /**
     * Joins the lines of a cell.
     *
     * @param lines from top to bottom
     * @param right where the room of the cell ends
     */
    static String of(List<TextLine> lines, float right) {
        StringBuilder text = new StringBuilder();
        TextLine last = null;
        for (TextLine line : lines) {
            String next = line.text();
            if (last != null && needsSpace(text, next, last, right)) {
                text.append(' ');
            }
            text.append(next);
            last = line;
        }
        return text.toString();
    }

    /** Chinese is written on without a space; words and numbers are, if they were broken because the line was full. */
    private static boolean needsSpace(StringBuilder before, String next, TextLine last, float right) {
        char end = before.charAt(before.length() - 1);
        char start = next.charAt(0);
        if (!isNarrow(end) || !isNarrow(start)) {
            return false;
        }
        float room = right - last.box().right();
        boolean full = room < ROOM * last.box().height();
        boolean number = isOfNumber(end) && isOfNumber(start);
        return !(number && full && !Numerals.isWhole(before.toString()));
    }

    private static boolean isNarrow(char c) {
        return c < 0x2E80;
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',';
    }
}
