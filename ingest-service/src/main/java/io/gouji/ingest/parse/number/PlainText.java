package io.gouji.ingest.parse.number;

/**
 * A text with its noise taken out, that still knows where each character stood: markup and invisible characters are gone,
 * full-width signs are half-width, every kind of space is one kind.
 */
public final class PlainText {

    private static final int LONGEST_TAG = 24;

    private final String printed;
    private final char[] plain;
    private final int[] origins;
    private final int length;

    /** Takes the noise out of a text. */
    public PlainText(String printed) {
        this.printed = printed;
        this.plain = new char[printed.length()];
        this.origins = new int[printed.length()];
        int used = 0;
        int i = 0;
        while (i < printed.length()) {
            int skipped = noise(i);
            if (skipped > 0) {
                i += skipped;
                i += skipped > 1 && isGapInDecimals(used, i) ? 1 : 0;
                continue;
            }
            plain[used] = usual(printed.charAt(i));
            origins[used++] = i++;
        }
        this.length = used;
    }

    /** How many characters are left. */
    public int length() {
        return length;
    }

    /** The character at an index. */
    public char at(int index) {
        return plain[index];
    }

    /** Where in the printed text the character at an index stood. */
    public int origin(int index) {
        return origins[index];
    }

    /** The characters of a range, without noise. */
    String plain(int from, int to) {
        return new String(plain, from, to - from);
    }

    /** The text a range of characters stood as. */
    String printed(int from, int to) {
        return printed.substring(origins[from], origins[to - 1] + 1);
    }

    /** The first index at or behind the given one that is no space. */
    public int skipSpaces(int from) {
        int i = from;
        while (i < length && plain[i] == ' ') {
            i++;
        }
        return i;
    }

    /** Whether there is a digit at an index. */
    public boolean isDigit(int index) {
        return index < length && isDigit(plain[index]);
    }

    /** Whether a word ends before this index. */
    boolean isBoundary(int index) {
        return index >= length || plain[index] == ' ';
    }

    /** Behind markup, a space after the first decimal and before a last one: {@code 571. <b>4</b> 9}. */
    private boolean isGapInDecimals(int used, int i) {
        boolean oneDigitMore = i + 1 < printed.length()
                && printed.charAt(i) == ' '
                && isDigit(printed.charAt(i + 1))
                && (i + 2 == printed.length() || Character.isWhitespace(printed.charAt(i + 2)));
        if (!oneDigitMore || used < 2 || !isDigit(plain[used - 1])) {
            return false;
        }
        int before = plain[used - 2] == ' ' ? used - 3 : used - 2;
        return before >= 0 && plain[before] == '.';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int noise(int i) {
        char c = printed.charAt(i);
        if (c >= '\u4E00' && c <= '\u9FFF') {
            return 0;
        }
        if (c == '<') {
            return tag(i);
        }
        if (c == '*' && i + 1 < printed.length() && printed.charAt(i + 1) == '*') {
            return 2;
        }
        boolean invisible = c == '\uFEFF' || (c >= '\u200B' && c <= '\u200F') || c == '\u00AD' || c == '`';
        return invisible ? 1 : 0;
    }

    /** Length of a markup tag such as {@code </b>} at an index, 0 if there is none. */
    private int tag(int i) {
        int end = Math.min(printed.length(), i + LONGEST_TAG);
        int j = i + 1;
        if (j < end && printed.charAt(j) == '/') {
            j++;
        }
        if (j >= end || !isLatin(printed.charAt(j))) {
            return 0;
        }
        for (; j < end; j++) {
            if (printed.charAt(j) == '>') {
                return j + 1 - i;
            }
        }
        return 0;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static char usual(char c) {
        if (c < 0x80) {
            return c < ' ' ? ' ' : c;
        }
        if (c >= '\u4E00' && c <= '\u9FFF') {
            return c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    }
}
