package io.gouji.generator.pdf;

import io.gouji.generator.chance.Chance;
import java.util.List;

/**
 * How a PDF looks, drawn once for each.
 *
 * @param rules what parts the cells of tables
 * @param orientation which pages lie on their side
 * @param rotation how pages that lie on their side are made: 0 for a wide page, 90 or 270 for a tall one that viewers turn
 * @param headerRepeated whether a table that goes on over the page repeats its header there
 * @param captionRepeated whether it also repeats its title
 * @param tableOnNewPage whether every table begins a page
 * @param pageNumbers format of the page numbers, empty for none
 * @param figuresCentred whether figures stand in the middle of their cells rather than at the right
 * @param figureDrop how far below the middle of the row figures stand, in parts of the font size
 * @param glyphByGlyph whether every glyph is placed on its own
 * @param coding how text is coded
 */
record PdfLook(
        Rules rules,
        Orientation orientation,
        int rotation,
        boolean headerRepeated,
        boolean captionRepeated,
        boolean tableOnNewPage,
        String pageNumbers,
        boolean figuresCentred,
        double figureDrop,
        boolean glyphByGlyph,
        GlyphCoding coding) {

    /** What parts the cells of a table. */
    enum Rules {
        /** A box around every cell. */
        BOXES,
        /** Lines along all edges of cells. */
        LINES,
        /** The same, painted as thin rectangles. */
        THIN_RECTANGLES,
        /** Lines between rows only. */
        HORIZONTAL,
        /** Lines above and below the header, and where the table ends. */
        HEADER_AND_END,
        /** Nothing: columns are told by where words stand. */
        NONE
    }

    /** Which pages lie on their side. */
    enum Orientation {
        /** Those of wide tables. */
        WIDE_TABLES,
        /** Those of all tables. */
        ALL_TABLES,
        /** All. */
        ALL,
        /** None. */
        NONE
    }

    static PdfLook draw(Chance chance) {
        return new PdfLook(
                chance.oneOf(
                        Rules.BOXES,
                        Rules.LINES,
                        Rules.LINES,
                        Rules.THIN_RECTANGLES,
                        Rules.THIN_RECTANGLES,
                        Rules.HORIZONTAL,
                        Rules.HEADER_AND_END,
                        Rules.NONE),
                chance.oneOf(
                        Orientation.WIDE_TABLES,
                        Orientation.WIDE_TABLES,
                        Orientation.ALL_TABLES,
                        Orientation.ALL,
                        Orientation.NONE),
                chance.oneOf(0, 0, 0, 90, 270),
                chance.percent(65),
                chance.percent(20),
                chance.percent(75),
                chance.oneOf("", "%d", "- %d -", "第 %d 页"),
                chance.percent(25),
                chance.percent(20) ? 0.35 : 0,
                chance.percent(25),
                chance.pick(List.of(GlyphCoding.values())));
    }
}
