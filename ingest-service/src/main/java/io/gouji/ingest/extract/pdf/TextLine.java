package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A printed line of characters, from left to right.
 *
 * @param glyphs not empty
 * @param box around them
 */
record TextLine(List<Glyph> glyphs, Box box) {

    /** In units of the font size; between Chinese characters that were spread over a width gaps are smaller. */
    private static final float WIDE_GAP = 0.6f;

    /** In units of the font size; no wider between letters or digits of one word. */
    private static final float WORD_GAP = 0.25f;

    /** In units of the font size; a space that was printed but takes up no place does not count. */
    private static final float SPACE_GAP = 0.08f;

    /** Share of the size by which the same character is printed twice to look bold. */
    private static final float SHADOW = 0.2f;

    /** Share of its height by which characters of a line overlap. */
    private static final float SAME_LINE = 0.5f;

    /** In the order of painting; a word may be interrupted by a rule below it, not by other words. */
    private static final int PAINTED_ON = 8;

    /** Lines of characters that stand side by side, from top to bottom. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::middle));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        float top = 0;
        float bottom = 0;
        for (Glyph glyph : sorted) {
            float half = glyph.size() / 2;
            float middle = glyph.middle();
            float overlap = Math.min(bottom, middle + half) - Math.max(top, middle - half);
            if (!line.isEmpty() && overlap < SAME_LINE * Math.min(glyph.size(), bottom - top)) {
                lines.add(line(line));
                line = new ArrayList<>();
            }
            if (line.isEmpty()) {
                top = middle - half;
                bottom = middle + half;
            } else if (glyph.size() > bottom - top) {
                top = Math.min(top, middle - half);
                bottom = Math.max(bottom, middle + half);
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    /** Around characters, of which there is at least one. */
    static Box around(List<Glyph> glyphs) {
        Box box = glyphs.get(0).box();
        for (Glyph glyph : glyphs) {
            box = box.union(glyph.box());
        }
        return box;
    }

    /** Around lines, of which there is at least one. */
    static Box bounds(List<TextLine> lines) {
        Box box = lines.get(0).box();
        for (TextLine line : lines) {
            box = box.union(line.box());
        }
        return box;
    }

    /** A line of characters in whatever order. */
    static TextLine line(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(glyph -> glyph.box().left()));
        List<Glyph> kept = new ArrayList<>(sorted.size());
        Box box = sorted.get(0).box();
        for (Glyph glyph : sorted) {
            if (!isShadow(glyph, kept)) {
                kept.add(glyph);
                box = box.union(glyph.box());
            }
        }
        return new TextLine(kept, box);
    }

    private static boolean isShadow(Glyph glyph, List<Glyph> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Glyph other = before.get(i);
            float shift = glyph.box().left() - other.box().left();
            if (shift > SHADOW * glyph.size()) {
                return false;
            }
            if (other.text().equals(glyph.text())
                    && shift <= SHADOW * Math.max(1, glyph.box().width())
                    && Math.abs(other.baseline() - glyph.baseline()) <= SHADOW * glyph.size()) {
                return true;
            }
        }
        return false;
    }

    /** The middle of its first character; that of its box lies elsewhere where characters are of several sizes. */
    float middle() {
        return glyphs.get(0).middle();
    }

    /** Its text, with spaces where there is room for one. */
    String text() {
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (last != null && isApart(last, glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
            last = glyph;
        }
        return text.toString();
    }

    /** Parts of the line between which there is a gap wider than so many font sizes, or that were not painted one after the other. */
    List<TextLine> parts(float gap) {
        List<TextLine> parts = new ArrayList<>();
        int from = 0;
        float right = glyphs.get(0).box().right();
        for (int i = 1; i <= glyphs.size(); i++) {
            boolean end = i == glyphs.size();
            if (end
                    || glyphs.get(i).box().left() - right > gap * glyphs.get(i).size()
                    || isPaintedApart(glyphs.get(i - 1), glyphs.get(i))) {
                parts.add(line(glyphs.subList(from, i)));
                from = i;
            }
            if (!end) {
                right = Math.max(right, glyphs.get(i).box().right());
            }
        }
        return parts;
    }

    private static boolean isPaintedApart(Glyph left, Glyph right) {
        int between = right.order() - left.order();
        return between < 0 || between > PAINTED_ON;
    }

    /** Both in one. */
    TextLine and(TextLine other) {
        List<Glyph> both = new ArrayList<>(glyphs);
        both.addAll(other.glyphs);
        return line(both);
    }

    private static boolean isApart(Glyph left, Glyph right) {
        float size = Math.min(left.size(), right.size());
        float gap = right.box().left() - left.box().right();
        if (gap > WIDE_GAP * size) {
            return true;
        }
        if (left.spaced() && gap > SPACE_GAP * size) {
            return true;
        }
        return isNarrow(left.text()) && isNarrow(right.text()) && gap > WORD_GAP * size;
    }

    /** Whether it is a letter or digit of half width, not a Chinese character. */
    private static boolean isNarrow(String text) {
        char c = text.charAt(text.length() - 1);
        return c < 0x2E80 && Character.isLetterOrDigit(c);
    }
}
