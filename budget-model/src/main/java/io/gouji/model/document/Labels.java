package io.gouji.model.document;

/** The normal form of labels, names and titles, so that the same words compare equal however they were typeset. */
public final class Labels {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final char FIRST_IDEOGRAPH = '\u4E00';
    private static final char LAST_IDEOGRAPH = '\u9FFF';

    private Labels() {}

    /**
     * Takes out spaces and line breaks and makes full-width letters, digits and signs half-width: {@code 其中：公务 用车}
     * becomes {@code 其中:公务用车}. The enumeration comma 、 and Chinese quotation marks stay.
     */
    public static String normal(String text) {
        int first = 0;
        while (first < text.length() && isNormal(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder normal = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isNormal(c)) {
                normal.append(c);
            } else if (isFullWidth(c)) {
                normal.append((char) (c - FULL_WIDTH_OFFSET));
            }
        }
        return normal.toString();
    }

    /** Whether there is a Chinese character in a text. */
    public static boolean hasChinese(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH
                    || c > '~' && Character.isIdeographic(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A text without some of its characters. */
    public static String without(String characters, String text) {
        StringBuilder rest = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }

    /** Asks of Chinese characters and ASCII, which most are, by their range: the tables of the library are slow for them. */
    private static boolean isNormal(char c) {
        return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH
                || c > ' ' && c <= '~'
                || !isFullWidth(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF';
    }

    private static boolean isFullWidth(char c) {
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST;
    }
}
