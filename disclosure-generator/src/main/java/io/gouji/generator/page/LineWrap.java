package io.gouji.generator.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines by its width, where a Chinese character is two wide and others are one. */
public final class LineWrap {

    /** Signs that typesetting does not leave at the beginning of a line. */
    private static final String NEVER_FIRST = "，。、；：）》？！,.;:)%";

    private LineWrap() {}

    /** At least one line; every line but the last is about {@code width} wide. Numbers are not broken. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            used += text.charAt(i) < 0x2E80 ? 1 : 2;
            if (used > width && i > start && !insideNumber(text, i) && NEVER_FIRST.indexOf(text.charAt(i)) < 0) {
                lines.add(text.substring(start, i).strip());
                start = i;
                used = text.charAt(i) < 0x2E80 ? 1 : 2;
            }
        }
        String last = text.substring(start).strip();
        if (!last.isEmpty() || lines.isEmpty()) {
            lines.add(last);
        }
        return lines;
    }

    private static boolean insideNumber(String text, int i) {
        return isNumber(text.charAt(i - 1)) && isNumber(text.charAt(i));
    }

    private static boolean isNumber(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',' || c == '%';
    }
}
