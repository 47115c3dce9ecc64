package io.gouji.ingest.parse.outline;

/** Makes of printed text one line that reads well. */
public final class Printed {

    private Printed() {}

    /** Takes out marks of emphasis and spaces that typesetting left beside Chinese characters; any other run of spaces becomes one. */
    public static String tidy(String printed) {
        StringBuilder tidy = new StringBuilder(printed.length());
        boolean space = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c == '*' && i + 1 < printed.length() && printed.charAt(i + 1) == '*') {
                i++;
                continue;
            }
            if (isSpace(c)) {
                space = true;
                continue;
            }
            if (space && !tidy.isEmpty() && !isWide(c) && !isWide(tidy.charAt(tidy.length() - 1))) {
                tidy.append(' ');
            }
            space = false;
            tidy.append(c);
        }
        return tidy.toString();
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c >= '\u2000' && c <= '\u200F') || c == '\u3000' || c == '\u00A0' || c == '\uFEFF';
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80';
    }
}
