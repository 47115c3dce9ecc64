package io.gouji.ingest.extract.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.charset.StandardCharsets;

/**
 * A picture of a page.
 *
 * @param pixels row by row, 0 is black
 * @param dpi pixels in an inch
 */
record GrayImage(int width, int height, byte[] pixels, int dpi) {

    private static final int LEVELS = 256;

    static GrayImage of(BufferedImage image, int dpi) {
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new GrayImage(image.getWidth(), image.getHeight(), pixels, dpi);
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    void clear(int x, int y) {
        pixels[y * width + x] = (byte) 0xFF;
    }

    /** The level that divides ink from paper best (Otsu's method). */
    int threshold() {
        long[] counts = new long[LEVELS];
        for (byte pixel : pixels) {
            counts[pixel & 0xFF]++;
        }
        double all = 0;
        for (int level = 0; level < LEVELS; level++) {
            all += (double) level * counts[level];
        }
        double dark = 0;
        double darkSum = 0;
        double best = -1;
        int threshold = LEVELS / 2;
        for (int level = 0; level < LEVELS - 1; level++) {
            dark += counts[level];
            darkSum += (double) level * counts[level];
            double light = pixels.length - dark;
            if (dark == 0 || light == 0) {
                continue;
            }
            double difference = darkSum / dark - (all - darkSum) / light;
            double between = dark * light * difference * difference;
            if (between > best) {
                best = between;
                threshold = level;
            }
        }
        return threshold;
    }

    /** In the simplest of formats, which needs no library on either side. */
    byte[] toPgm() {
        byte[] header = ("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] file = new byte[header.length + pixels.length];
        System.arraycopy(header, 0, file, 0, header.length);
        System.arraycopy(pixels, 0, file, header.length, pixels.length);
        return file;
    }
}
