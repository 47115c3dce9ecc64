package io.gouji.generator.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that are never wider than their column. */
final class PdfLines {

    /** Signs that typesetting does not leave at the beginning of a line. */
    private static final String NEVER_FIRST = "，。、；：）》？！”,.;:)%";

    private PdfLines() {}

    /** At least one line; none is wider than {@code width} em, unless a single character is. */
    static List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        double used = 0;
        for (int i = 0; i < text.length(); i++) {
            used += PdfFont.width(text.charAt(i));
            if (used > width && i > start) {
                int end = end(text, start, i);
                lines.add(text.substring(start, end).stripTrailing());
                start = end;
                used = PdfFont.width(text.substring(start, i + 1));
            }
        }
        String last = text.substring(start).stripTrailing();
        if (!last.isEmpty() || lines.isEmpty()) {
            lines.add(last);
        }
        return lines;
    }

    /** Where the line ends: before {@code i}, or earlier so as not to break a number or to begin a line with a comma. */
    private static int end(String text, int start, int i) {
        int end = i;
        while (end > start + 1
                && (isNumber(text.charAt(end)) && isNumber(text.charAt(end - 1)) || isNeverFirst(text, end))) {
            end--;
        }
        return end > start + 1 ? end : i;
    }

    private static boolean isNeverFirst(String text, int position) {
        return NEVER_FIRST.indexOf(text.charAt(position)) >= 0;
    }

    private static boolean isNumber(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',';
    }
}
