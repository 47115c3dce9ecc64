package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Words of a line that may stand in different columns. */
final class Words {

    /** In units of the font size; words are no closer. */
    private static final float APART = 0.22f;

    /** In units of the font size; columns of names are no closer. */
    private static final float COLUMNS = 0.6f;

    /** In units of the font size; a printed space is no wider. */
    private static final float SPACE = 1.3f;

    /** Signs that begin no line. */
    private static final String CLOSING = "）】》〕」』”’，。；：、！？％)]},.;:!?%";

    /** Signs that end no line. */
    private static final String OPENING = "（【《〔「『“‘([{";

    private Words() {}

    /** Words from left to right; what is parted by a printed space only is one. */
    static List<TextLine> of(TextLine line) {
        List<TextLine> words = new ArrayList<>();
        for (TextLine word : line.parts(APART)) {
            int last = words.size() - 1;
            if (last >= 0 && isWrittenOn(words.get(last), word)) {
                words.set(last, words.get(last).and(word));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /**
     * Words that stand so far apart that they are in different columns, whatever stands above and below them. Sentences have
     * smaller gaps around figures.
     */
    static List<TextLine> apart(TextLine line) {
        List<TextLine> parts = new ArrayList<>();
        for (TextLine word : of(line)) {
            TextLine last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last == null
                    || word.box().left() - last.box().right()
                            > COLUMNS * word.box().height()) {
                parts.add(word);
            } else {
                parts.set(parts.size() - 1, last.and(word));
            }
        }
        return parts;
    }

    /**
     * How wide what a line begins with is that no program breaks, in points: digits and letters with the closing signs behind them.
     * Where less room is left, the line above ends before it.
     */
    static float unbroken(TextLine line) {
        if (Numerals.isFigure(line.text())) {
            return 0;
        }
        float left = line.box().left();
        float end = left;
        boolean closing = false;
        for (Glyph glyph : line.glyphs()) {
            char c = glyph.text().charAt(0);
            boolean closes = CLOSING.indexOf(c) >= 0;
            boolean begins = closing ? !closes : Character.isIdeographic(c) || OPENING.indexOf(c) >= 0;
            if (begins) {
                break;
            }
            closing = closes;
            end = glyph.box().right();
            if (glyph.spaced()) {
                break;
            }
        }
        return end - left;
    }

    /** Whether a space was printed between two words, so that they were written as one text; figures stand alone. */
    private static boolean isWrittenOn(TextLine left, TextLine right) {
        Glyph end = left.glyphs().get(left.glyphs().size() - 1);
        return end.spaced()
                && right.box().left() - left.box().right()
                        <= SPACE * right.box().height()
                && Character.isIdeographic(right.glyphs().get(0).text().codePointAt(0))
                && !Numerals.isAmount(left.text());
    }
}
