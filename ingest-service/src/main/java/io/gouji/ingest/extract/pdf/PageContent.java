package io.gouji.ingest.extract.pdf;

import java.util.List;

/**
 * What is painted on a page and can be seen, in the frame in which its text is read from left to right.
 *
 * @param frame how that frame lies on the page as a viewer shows it
 * @param glyphs in order of painting, without spaces
 * @param horizontal pieces of horizontal rules
 * @param vertical pieces of vertical rules
 * @param imageArea share of the page that images take up, 0 to 1
 * @param unreadable how many visible characters could not be told, because their font does not say what they stand for
 */
record PageContent(
        Frame frame, List<Glyph> glyphs, List<Rule> horizontal, List<Rule> vertical, float imageArea, int unreadable) {

    /** Share of the page; what is scanned fills most of it. */
    private static final float FULL = 0.5f;

    /** Fewer letters are a page number or a stamp, not the text of a page. */
    private static final int FEW = 5;

    /** Whether a picture stands for the text. */
    boolean isPicture() {
        if (imageArea < FULL) {
            return false;
        }
        long letters = glyphs.stream()
                .filter(glyph -> Character.isLetter(glyph.text().codePointAt(0)))
                .count();
        return letters < FEW;
    }

    /** Whether so much of the text cannot be told that the rest is of no use. */
    boolean isGarbled() {
        return unreadable * 4 > glyphs.size() && unreadable > FEW;
    }
}
