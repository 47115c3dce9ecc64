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
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
                normal.append((char) (c - FULL_WIDTH_OFFSET));
            } else if (!isSpace(c)) {
                normal.append(c);
            }
        }
        return normal.toString();
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

    /** Asks of Chinese characters, which most are, by their range: the tables of the library are slow for them. */
    private static boolean isSpace(char c) {
        return (c < FIRST_IDEOGRAPH || c > LAST_IDEOGRAPH)
                && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
    }
}
