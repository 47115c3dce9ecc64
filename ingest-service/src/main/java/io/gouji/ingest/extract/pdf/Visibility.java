package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.extract.pdf.Canvas.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Sorts out what a person sees of a page: not what was painted over, not white on white. What is left is turned so that the
 * text runs from left to right.
 */
final class Visibility {

    private static final float BAND = 24;

    private final List<List<Cover>> bands = new ArrayList<>();

    private Visibility(List<Cover> covers, Box sheet) {
        int count = (int) Math.min(2000, Math.max(1, sheet.height() / BAND)) + 1;
        for (int i = 0; i < count; i++) {
            bands.add(new ArrayList<>());
        }
        for (Cover cover : covers) {
            for (int i = band(cover.box().top()); i <= band(cover.box().bottom()); i++) {
                bands.get(i).add(cover);
            }
        }
    }

    /** What is seen of what was painted. */
    static PageContent see(Canvas canvas, Box sheet, int unreadable) {
        Visibility visibility = new Visibility(canvas.covers, sheet);
        List<Glyph> seen = new ArrayList<>(canvas.glyphs.size());
        for (Glyph glyph : canvas.glyphs) {
            Interruption.check();
            if (visibility.isSeen(glyph, sheet)) {
                seen.add(glyph);
            }
        }
        Frame frame = new Frame(mainTurn(seen), sheet.width(), sheet.height());
        List<Rule> horizontal = new ArrayList<>();
        List<Rule> vertical = new ArrayList<>();
        for (Piece piece : canvas.pieces) {
            if (visibility.isSeen(piece)) {
                addRules(frame.enter(piece.box()), horizontal, vertical);
            }
        }
        List<Glyph> turned = frame.turn() == 0
                ? seen
                : seen.stream().map(glyph -> turned(glyph, frame)).toList();
        return new PageContent(frame, turned, horizontal, vertical, canvas.imageArea(), unreadable);
    }

    private boolean isSeen(Glyph glyph, Box sheet) {
        float x = glyph.box().middleX();
        float y = glyph.box().middleY();
        if (!sheet.contains(x, y)) {
            return false;
        }
        int beneath = 0xFFFFFF;
        for (Cover cover : bands.get(band(y))) {
            if (cover.box().contains(x, y)) {
                if (cover.order() > glyph.order()) {
                    return false;
                }
                beneath = cover.colour();
            }
        }
        return !Colours.alike(glyph.colour(), beneath);
    }

    private boolean isSeen(Piece piece) {
        if (!Colours.isWhite(piece.colour())) {
            return true;
        }
        float x = piece.box().middleX();
        float y = piece.box().middleY();
        int beneath = 0xFFFFFF;
        for (Cover cover : bands.get(band(y))) {
            if (cover.order() < piece.order() && cover.box().contains(x, y)) {
                beneath = cover.colour();
            }
        }
        return !Colours.isWhite(beneath);
    }

    private int band(float y) {
        return Math.max(0, Math.min(bands.size() - 1, (int) (y / BAND)));
    }

    private static void addRules(Box box, List<Rule> horizontal, List<Rule> vertical) {
        // A dot can belong to a dotted rule of either direction.
        boolean dot = Math.max(box.width(), box.height()) <= 2;
        if (dot || box.width() >= box.height()) {
            horizontal.add(new Rule(box.middleY(), box.left(), box.right()));
        }
        if (dot || box.height() > box.width()) {
            vertical.add(new Rule(box.middleX(), box.top(), box.bottom()));
        }
    }

    private static int mainTurn(List<Glyph> glyphs) {
        int[] counts = new int[4];
        for (Glyph glyph : glyphs) {
            if (glyph.turn() != Glyph.SKEWED) {
                counts[glyph.turn()]++;
            }
        }
        int most = 0;
        for (int turn = 1; turn < 4; turn++) {
            most = counts[turn] > counts[most] ? turn : most;
        }
        return most;
    }

    private static Glyph turned(Glyph glyph, Frame frame) {
        Box box = frame.enter(glyph.box());
        if (glyph.turn() == Glyph.SKEWED) {
            return glyph.at(box, box.bottom(), glyph.turn());
        }
        int turn = Math.floorMod(glyph.turn() - frame.turn(), 4);
        float baseline = turn == 0 ? box.bottom() - 0.14f * box.height() : box.bottom();
        return glyph.at(box, baseline, turn);
    }
}
