package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.pdf.FontCodes.Code;
import java.io.IOException;
import java.io.InputStream;

/** Puts the characters of text on the canvas, those that can be seen. */
final class TextPainter {

    /** In points; nobody can read what is smaller. */
    private static final double SMALLEST = 1;

    /** How far the em box reaches below the baseline, in units of the font size. */
    private static final double DESCENT = 0.14;

    private static final int INVISIBLE = 3;
    private static final int CLIP_ONLY = 7;
    private static final double STRAIGHT = 0.1;

    private final Canvas canvas;
    private final Budget budget;
    private int unreadable;
    private int mark = Glyph.UNMARKED;

    TextPainter(Canvas canvas, Budget budget) {
        this.canvas = canvas;
        this.budget = budget;
    }

    int unreadable() {
        return unreadable;
    }

    /** What follows belongs to a marked content. */
    void mark(int number) {
        mark = number;
    }

    /** Moves the point of writing as the numbers between the strings of {@code TJ} say. */
    static void adjust(GraphicsState state, double thousandths) {
        double shift = -thousandths / 1000 * state.fontSize;
        FontCodes font = state.font;
        boolean vertical = font != null && font.isVertical();
        state.textMatrix = vertical
                ? state.textMatrix.afterShift(0, shift)
                : state.textMatrix.afterShift(shift * state.horizontalScale, 0);
    }

    /** Writes a string, and moves the point of writing behind it. */
    void show(byte[] string, GraphicsState state, boolean hidden) throws UnreadableDocumentException, IOException {
        FontCodes font = state.font;
        if (font == null) {
            if (string.length > 0 && !hidden && isPainted(state)) {
                throw PdfProblems.damaged();
            }
            return;
        }
        Affine toPage = state.textMatrix.then(state.ctm);
        double size = state.fontSize;
        double wide = size * state.horizontalScale;
        Em em = new Em(wide * toPage.a(), wide * toPage.b(), size * toPage.c(), size * toPage.d());
        boolean seen = !hidden && isPainted(state) && em.height() >= SMALLEST;
        int turn = em.turn();
        int colour = state.renderingMode % 4 == 1 ? state.stroke : state.fill;
        double x = 0;
        double y = 0;
        InputStream in = FontCodes.open(string);
        while (in.available() > 0) {
            Code code = font.next(in);
            if (code.isBlank()) {
                space(seen && !code.text().isEmpty());
            } else if (seen) {
                double left = x - code.offsetX() * wide;
                double base = y - code.offsetY() * size + state.rise;
                put(code, em, toPage.x(left, base), toPage.y(left, base), turn, state.clip, colour);
            }
            double spacing = state.charSpacing + (code.wordSpace() ? state.wordSpacing : 0);
            if (font.isVertical()) {
                y += code.advanceY() * size + spacing;
            } else {
                x += (code.advanceX() * size + spacing) * state.horizontalScale;
            }
        }
        state.textMatrix = state.textMatrix.afterShift(x, y);
    }

    private static boolean isPainted(GraphicsState state) {
        int mode = state.renderingMode;
        float alpha = mode % 4 == 1 ? state.strokeAlpha : state.fillAlpha;
        return mode != INVISIBLE && mode != CLIP_ONLY && alpha > 0.02f;
    }

    private void space(boolean printed) {
        int last = canvas.glyphs.size() - 1;
        if (printed && last >= 0) {
            canvas.glyphs.set(last, canvas.glyphs.get(last).withSpace());
        }
    }

    private void put(Code code, Em em, double x, double y, int turn, Box clip, int colour)
            throws UnreadableDocumentException {
        double endX = x + code.width() * em.acrossX();
        double endY = y + code.width() * em.acrossY();
        double lowX = x - DESCENT * em.upX();
        double lowY = y - DESCENT * em.upY();
        double highX = endX + (1 - DESCENT) * em.upX();
        double highY = endY + (1 - DESCENT) * em.upY();
        float middleX = (float) ((x + endX) / 2 + 0.36 * em.upX());
        float middleY = (float) ((y + endY) / 2 + 0.36 * em.upY());
        if (!clip.contains(middleX, middleY)) {
            return;
        }
        budget.glyph();
        if (code.text().equals(FontCodes.UNTOLD)) {
            unreadable++;
        }
        Box box = turn == Glyph.SKEWED
                ? Box.of(middleX, middleY - em.height() / 2, middleX, middleY + em.height() / 2)
                : Box.of((float) lowX, (float) lowY, (float) highX, (float) highY);
        float baseline = (float) y;
        canvas.glyphs.add(new Glyph(code.text(), box, baseline, turn, false, canvas.next(), colour, mark));
    }

    /**
     * The em square of a font on the page.
     *
     * @param acrossX where a character of the width of the font size ends
     * @param acrossY where a character of the width of the font size ends
     * @param upX where a letter of the height of the font size ends
     * @param upY where a letter of the height of the font size ends
     */
    private record Em(double acrossX, double acrossY, double upX, double upY) {

        float height() {
            return (float) Math.hypot(upX, upY);
        }

        int turn() {
            if (Math.abs(acrossY) <= STRAIGHT * Math.abs(acrossX)) {
                return acrossX >= 0 ? 0 : 2;
            }
            if (Math.abs(acrossX) <= STRAIGHT * Math.abs(acrossY)) {
                return acrossY >= 0 ? 1 : 3;
            }
            return Glyph.SKEWED;
        }
    }
}
