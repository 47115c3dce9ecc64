package io.gouji.ingest.extract;

/** Judges by its control characters whether something is text. */
final class ControlCharacters {

    /** A text may hold a stray one; of random bytes every ninth is one. */
    private static final int ONE_IN = 200;

    private static final int ALWAYS_TOLERATED = 2;

    private ControlCharacters() {}

    /** Whether the first {@code length} bytes can be text; UTF-16 only with its byte order mark. */
    static boolean looksLikeText(byte[] bytes, int length) {
        if (hasUtf16Mark(bytes)) {
            return true;
        }
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] >= 0 && isControl((char) bytes[i])) {
                controls++;
            }
        }
        return tolerable(controls, length);
    }

    /** Whether a text with so many control characters among its characters still is one. */
    static boolean tolerable(int controls, int length) {
        return controls <= ALWAYS_TOLERATED + length / ONE_IN;
    }

    static boolean hasUtf16Mark(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    /** Whether it has no business in a text: neither a tab nor an end of line or page. */
    static boolean isControl(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B') || c == '\u007F';
    }
}
