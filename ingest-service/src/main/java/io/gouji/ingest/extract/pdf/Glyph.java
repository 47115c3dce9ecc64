package io.gouji.ingest.extract.pdf;

/**
 * A character as it stands on a page, upright in the frame of the page's main direction of reading.
 *
 * @param text what it stands for, mostly one character
 * @param box the em box: as wide as the advance, as high as the size of the font
 * @param baseline in points from the top
 * @param turn quarter turns clockwise that its line is turned by against the frame; {@link #SKEWED} for any other angle
 * @param spaced whether a space was printed behind it
 * @param order position in the order of painting
 * @param colour as 0xRRGGBB, {@link Colours#UNKNOWN} if it cannot be told
 * @param mark number of the marked content of its page that it belongs to, by which the structure of a document names it;
 *     {@link #UNMARKED} for none
 */
record Glyph(String text, Box box, float baseline, int turn, boolean spaced, int order, int colour, int mark) {

    /** The mark of what no structure names. */
    static final int UNMARKED = -1;

    /** The turn of text that runs neither along nor across the page, such as a watermark. */
    static final int SKEWED = -1;

    /** Size of the font in points. */
    float size() {
        return box.height();
    }

    /** Middle of the letters, which is a little above the baseline whatever the font says of its height. */
    float middle() {
        return turn == 0 ? baseline - 0.36f * size() : box.middleY();
    }

    Glyph withSpace() {
        return spaced ? this : new Glyph(text, box, baseline, turn, true, order, colour, mark);
    }

    /** The same character in another frame. */
    Glyph at(Box other, float line, int turned) {
        return new Glyph(text, other, line, turned, spaced, order, colour, mark);
    }
}
