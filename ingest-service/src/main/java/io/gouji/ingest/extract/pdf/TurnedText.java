package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines of text that may run upwards or downwards among text that runs to the right. */
final class TurnedText {

    /** Any sheet will do to turn places on. */
    private static final float SHEET = 10_000;

    private TurnedText() {}

    /** All lines, those that run to the right first. */
    static List<TextLine> lines(List<Glyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        for (int turn = 0; turn < 4; turn++) {
            List<Glyph> of = new ArrayList<>();
            for (Glyph glyph : glyphs) {
                if (glyph.turn() == turn) {
                    of.add(glyph);
                }
            }
            if (!of.isEmpty()) {
                lines.addAll(turn == 0 ? TextLine.of(of) : turned(of, turn));
            }
        }
        return lines;
    }

    private static List<TextLine> turned(List<Glyph> glyphs, int turn) {
        Frame frame = new Frame(turn, SHEET, SHEET);
        List<Glyph> upright = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            Box box = frame.enter(glyph.box());
            upright.add(glyph.at(box, box.bottom() - 0.14f * box.height(), 0));
        }
        List<TextLine> lines = new ArrayList<>();
        for (TextLine line : TextLine.of(upright)) {
            lines.add(new TextLine(line.glyphs(), frame.leave(line.box())));
        }
        return lines;
    }
}
