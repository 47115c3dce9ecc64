package io.gouji.stack.output;

/**
 * How many columns of a terminal a text takes. A Chinese character, and everything in a full-width form, takes two;
 * what combines with the character before it takes none.
 *
 * @see <a href="https://www.unicode.org/reports/tr11/">Unicode Standard Annex 11, East Asian Width</a>
 */
final class DisplayWidth {
    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The beginning of a text, no wider than the given number of columns; a cut is marked by an ellipsis. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int codePoint : text.codePoints().toArray()) {
            used += of(codePoint);
            if (used > columns) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept.append('…').toString();
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || isWithin(codePoint, 0x1100, 0x115F) // Hangul Jamo
                || isWithin(codePoint, 0x2E80, 0x303E) // radicals, CJK symbols and punctuation
                || isWithin(codePoint, 0x3041, 0xA4CF) // Kana to Yi
                || isWithin(codePoint, 0xAC00, 0xD7A3) // Hangul syllables
                || isWithin(codePoint, 0xF900, 0xFAFF) // compatibility ideographs
                || isWithin(codePoint, 0xFE30, 0xFE6F) // vertical and small forms
                || isWithin(codePoint, 0xFF00, 0xFF60) // full-width forms
                || isWithin(codePoint, 0xFFE0, 0xFFE6)
                || isWithin(codePoint, 0x1F300, 0x1FAFF); // pictographs
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }
}
