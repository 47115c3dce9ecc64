package io.gouji.generator.pdf;

import java.util.Locale;

/** What is drawn on one page, in points from its upper left corner. */
final class Ink {

    /** Width of a rule. */
    private static final double RULE = 0.5;

    private final StringBuilder content = new StringBuilder();
    private final PdfFont font;
    private final double height;
    private final boolean glyphByGlyph;

    Ink(PdfFont font, double height, boolean glyphByGlyph, String turn) {
        this.font = font;
        this.height = height;
        this.glyphByGlyph = glyphByGlyph;
        content.append(turn).append("0.5 w\n");
    }

    /** Writes a text whose baseline begins at a point. */
    void text(String text, double x, double baseline, double size) {
        if (text.isBlank()) {
            return;
        }
        double y = height - baseline;
        if (!glyphByGlyph) {
            append("BT /F1 %.2f Tf %.2f %.2f Td %s Tj ET", size, x, y, font.coded(text));
            return;
        }
        append("BT /F1 %.2f Tf", size);
        double left = x;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != ' ') {
                append("1 0 0 1 %.2f %.2f Tm %s Tj", left, y, font.coded(String.valueOf(character)));
            }
            left += PdfFont.width(character) * size;
        }
        append("ET");
    }

    void line(double fromX, double fromY, double toX, double toY) {
        append("%.2f %.2f m %.2f %.2f l S", fromX, height - fromY, toX, height - toY);
    }

    void box(double left, double top, double right, double bottom) {
        append("%.2f %.2f %.2f %.2f re S", left, height - bottom, right - left, bottom - top);
    }

    /** A horizontal or vertical rule painted as a thin rectangle. */
    void thinRectangle(double left, double top, double right, double bottom) {
        append(
                "%.2f %.2f %.2f %.2f re f",
                left - RULE / 2, height - bottom - RULE / 2, right - left + RULE, bottom - top + RULE);
    }

    String content() {
        return content.toString();
    }

    /** The decimal point must not depend on where the program runs. */
    private void append(String format, Object... values) {
        content.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
