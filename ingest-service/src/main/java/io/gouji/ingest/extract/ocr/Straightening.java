package io.gouji.ingest.extract.ocr;

/**
 * Turns a page that was put crookedly on the scanner. Rows of text and rules make the sums of ink by rows uneven, most so when
 * they lie level; each row of the picture is then moved by its slope.
 */
final class Straightening {

    private static final double MOST_DEGREES = 3;
    private static final double STEP = 0.1;
    private static final int SAMPLE = 4;

    private Straightening() {}

    /** The picture, turned if it was crooked. */
    static GrayImage straighten(GrayImage image) {
        double angle = angle(image);
        return Math.abs(angle) < STEP / 2 ? image : turned(image, Math.tan(Math.toRadians(angle)));
    }

    /** In degrees, positive if rows fall to the right. */
    static double angle(GrayImage image) {
        int threshold = image.threshold();
        double best = 0;
        double most = unevenness(image, threshold, 0);
        for (double angle = -MOST_DEGREES; angle <= MOST_DEGREES; angle += STEP) {
            double unevenness = unevenness(image, threshold, Math.tan(Math.toRadians(angle)));
            if (unevenness > most * 1.02) {
                most = unevenness;
                best = angle;
            }
        }
        return best;
    }

    private static double unevenness(GrayImage image, int threshold, double slope) {
        int rows = image.height() / SAMPLE + 1;
        long[] ink = new long[rows];
        for (int y = 0; y < image.height(); y += SAMPLE) {
            for (int x = 0; x < image.width(); x += SAMPLE) {
                int row = (int) Math.round(y - x * slope) / SAMPLE;
                if (row >= 0 && row < rows && image.at(x, y) <= threshold) {
                    ink[row]++;
                }
            }
        }
        double sum = 0;
        for (int row = 1; row < rows; row++) {
            double change = ink[row] - ink[row - 1];
            sum += change * change;
        }
        return sum;
    }

    /** For angles this small, moving columns up or down and rows left or right is as good as turning. */
    private static GrayImage turned(GrayImage image, double slope) {
        byte[] pixels = new byte[image.pixels().length];
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                pixels[y * image.width() + x] = between(image, x - y * slope, y + x * slope);
            }
        }
        return new GrayImage(image.width(), image.height(), pixels, image.dpi());
    }

    /** What the picture shows between four pixels: edges of characters stay smooth. */
    private static byte between(GrayImage image, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= image.width() || top + 1 >= image.height()) {
            return (byte) 0xFF;
        }
        double right = x - left;
        double below = y - top;
        double upper = image.at(left, top) * (1 - right) + image.at(left + 1, top) * right;
        double lower = image.at(left, top + 1) * (1 - right) + image.at(left + 1, top + 1) * right;
        return (byte) Math.round(upper * (1 - below) + lower * below);
    }
}
