package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the order of painting tells about the lines of a table. */
final class Painting {

    /** In units of the font size; the lines of a cell are no further apart. */
    static final float NEXT_LINE = 1.75f;

    /** In units of the font size; what stands in one line is no further apart. */
    private static final float SAME_LINE = 0.35f;

    /** In units of the font size; lines of a cell begin, end or have their middles at the same place no less exactly. */
    private static final float ALIGNED = 0.7f;

    private Painting() {}

    /**
     * Whether a table was painted cell by cell: what stands to the right of a cell of several lines begins above the last of
     * them although it was painted later.
     */
    static boolean isByCell(List<TextLine> lines) {
        List<TextLine> words = words(lines);
        for (int i = 2; i < words.size(); i++) {
            if (isBelow(words.get(i - 2), words.get(i - 1)) && isBackUp(words.get(i - 1), words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The words of lines in the order in which they were painted. */
    static List<TextLine> words(List<TextLine> lines) {
        List<TextLine> words = new ArrayList<>();
        lines.forEach(line -> words.addAll(Words.of(line)));
        words.sort(Comparator.comparingInt(word -> word.glyphs().get(0).order()));
        return words;
    }

    /** When the first character of a line was painted. */
    static int first(TextLine line) {
        return line.glyphs().stream().mapToInt(Glyph::order).min().orElse(0);
    }

    /** When the last character of a line was painted. */
    static int last(TextLine line) {
        return line.glyphs().stream().mapToInt(Glyph::order).max().orElse(0);
    }

    private static boolean isBelow(TextLine above, TextLine below) {
        float size = above.box().height();
        float distance = below.middle() - above.middle();
        return distance > SAME_LINE * size
                && distance <= NEXT_LINE * size
                && above.box().isAlignedWith(below.box(), ALIGNED * size);
    }

    private static boolean isBackUp(TextLine last, TextLine next) {
        float size = last.box().height();
        float up = last.middle() - next.middle();
        return next.box().left() > last.box().right() && up > SAME_LINE * size && up <= 2 * NEXT_LINE * size;
    }
}
