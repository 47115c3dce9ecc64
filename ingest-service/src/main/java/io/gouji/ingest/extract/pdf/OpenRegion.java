package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a page where a table stands whose columns no rules divide.
 *
 * @param bounds of the table
 * @param rules across it or parts of it, from top to bottom
 * @param lines that stand in it, from top to bottom
 */
record OpenRegion(Box bounds, List<Rule> rules, List<TextLine> lines) {

    /** In points; text touches the outer border of its table. */
    private static final float OUTSIDE = 1;

    /** In points; the rules of a table begin and end at the same place. */
    private static final float SAME_END = 4;

    OpenRegion {
        rules = List.copyOf(rules);
        lines = List.copyOf(lines);
    }

    /** A region and what stands in it of the upright characters of its page. */
    static OpenRegion of(Box bounds, List<Rule> rules, List<Glyph> glyphs) {
        List<Glyph> inside = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (glyph.turn() == 0 && isIn(bounds, glyph)) {
                inside.add(glyph);
            }
        }
        return new OpenRegion(bounds, rules, inside.isEmpty() ? List.of() : TextLine.of(inside));
    }

    /** The region of a frame, with rules from side to side. */
    static OpenRegion of(Grid frame, List<Glyph> glyphs) {
        List<Rule> rules = new ArrayList<>();
        for (float y : frame.ys()) {
            rules.add(new Rule(y, frame.bounds().left(), frame.bounds().right()));
        }
        return of(frame.bounds(), rules, glyphs);
    }

    /** The region of lines that belong to a table on the page before. */
    static OpenRegion below(OpenRegion before, List<TextLine> lines) {
        Box box = TextLine.bounds(lines);
        Box bounds = new Box(
                Math.min(before.bounds.left(), box.left()),
                box.top() - OUTSIDE,
                Math.max(before.bounds.right(), box.right()),
                box.bottom() + OUTSIDE);
        return new OpenRegion(bounds, List.of(), lines);
    }

    /** Whether a character stands in the region and is read in its direction. */
    boolean holds(Glyph glyph) {
        return glyph.turn() == 0 && isIn(bounds, glyph);
    }

    private static boolean isIn(Box bounds, Glyph glyph) {
        float x = glyph.box().middleX();
        return x >= bounds.left() - OUTSIDE
                && x <= bounds.right() + OUTSIDE
                && glyph.middle() >= bounds.top() - OUTSIDE
                && glyph.middle() <= bounds.bottom() + OUTSIDE;
    }

    boolean isWithin(OpenRegion other) {
        return bounds.width() < other.bounds.width() - SAME_END
                && bounds.left() >= other.bounds.left() - SAME_END
                && bounds.right() <= other.bounds.right() + SAME_END
                && bounds.top() >= other.bounds.top() - SAME_END
                && bounds.bottom() <= other.bounds.bottom() + SAME_END;
    }

    /** Whether a rule runs from one side to the other. */
    boolean isAcross(Rule rule) {
        return rule.from() <= bounds.left() + SAME_END && rule.to() >= bounds.right() - SAME_END;
    }
}
