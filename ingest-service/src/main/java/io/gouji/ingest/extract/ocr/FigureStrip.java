package io.gouji.ingest.extract.ocr;

import java.util.Arrays;
import java.util.List;

/**
 * Figures of a page cut out and put one below the other, each on a line of its own.
 *
 * @param picture the lines
 * @param height of each line, in pixels
 */
record FigureStrip(GrayImage picture, int height) {

    /** In pixels, around a figure: without it, its edge would be that of the picture. */
    private static final int MARGIN = 24;

    /** In pixels, beyond the box that was found for a figure. */
    private static final int BEYOND = 4;

    /** Tesseract takes pictures of up to 32,767 rows. */
    private static final int MOST_ROWS = 30_000;

    /** How many figures a strip can hold. */
    static int most(List<Word> figures) {
        return MOST_ROWS / lineHeight(figures);
    }

    private static int lineHeight(List<Word> figures) {
        return figures.stream().mapToInt(Word::height).max().orElse(0) + 2 * MARGIN;
    }

    /** @param figures on the page, not empty */
    static FigureStrip of(GrayImage page, List<Word> figures) {
        int height = lineHeight(figures);
        int width = figures.stream().mapToInt(Word::width).max().orElse(0) + 2 * MARGIN;
        byte[] pixels = new byte[width * height * figures.size()];
        Arrays.fill(pixels, (byte) 0xFF);
        for (int i = 0; i < figures.size(); i++) {
            Word figure = figures.get(i);
            int left = Math.max(figure.left() - BEYOND, 0);
            int right = Math.min(figure.left() + figure.width() + BEYOND, page.width());
            int top = Math.max(figure.top() - BEYOND, 0);
            int bottom = Math.min(figure.top() + figure.height() + BEYOND, page.height());
            for (int y = top; y < bottom; y++) {
                int row = i * height + MARGIN + y - figure.top();
                System.arraycopy(
                        page.pixels(),
                        y * page.width() + left,
                        pixels,
                        row * width + MARGIN + left - figure.left(),
                        right - left);
            }
        }
        return new FigureStrip(new GrayImage(width, height * figures.size(), pixels, page.dpi()), height);
    }

    /** Which figure a word of the strip belongs to. */
    int figureOf(Word word) {
        return (word.top() + word.height() / 2) / height;
    }
}
