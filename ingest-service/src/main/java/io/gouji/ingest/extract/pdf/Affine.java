package io.gouji.ingest.extract.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** An affine transformation in the notation of PDF: {@code x' = ax + cy + e, y' = bx + dy + f}. */
record Affine(double a, double b, double c, double d, double e, double f) {

    static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

    /** The transformation that six numbers stand for, the identity if they are none. */
    static Affine of(@Nullable COSArray array) {
        if (array == null || array.size() < 6) {
            return IDENTITY;
        }
        double[] values = new double[6];
        for (int i = 0; i < 6; i++) {
            COSBase value = array.getObject(i);
            if (!(value instanceof COSNumber number)) {
                return IDENTITY;
            }
            values[i] = number.floatValue();
        }
        return new Affine(values[0], values[1], values[2], values[3], values[4], values[5]);
    }

    /** This transformation first, then another. */
    Affine then(Affine next) {
        return new Affine(
                a * next.a + b * next.c,
                a * next.b + b * next.d,
                c * next.a + d * next.c,
                c * next.b + d * next.d,
                e * next.a + f * next.c + next.e,
                e * next.b + f * next.d + next.f);
    }

    /** A shift first, then this transformation. */
    Affine afterShift(double x, double y) {
        return new Affine(a, b, c, d, x(x, y), y(x, y));
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** By how much lengths grow, on average of the directions. */
    double scale() {
        return Math.sqrt(Math.abs(a * d - b * c));
    }

    /** The rectangle around the image of a rectangle. */
    Box around(double x0, double y0, double x1, double y1) {
        double[] xs = {x(x0, y0), x(x1, y0), x(x0, y1), x(x1, y1)};
        double[] ys = {y(x0, y0), y(x1, y0), y(x0, y1), y(x1, y1)};
        return new Box((float) min(xs), (float) min(ys), (float) max(xs), (float) max(ys));
    }

    private static double min(double[] values) {
        return Math.min(Math.min(values[0], values[1]), Math.min(values[2], values[3]));
    }

    private static double max(double[] values) {
        return Math.max(Math.max(values[0], values[1]), Math.max(values[2], values[3]));
    }
}
