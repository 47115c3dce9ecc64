package io.gouji.ingest.extract.pdf;

import io.gouji.model.document.BoundingBox;

/**
 * A rectangle in points, the origin at the top left.
 *
 * @param left not greater than {@code right}
 * @param top not greater than {@code bottom}
 */
record Box(float left, float top, float right, float bottom) {

    static final Box EVERYTHING = new Box(-1e9f, -1e9f, 1e9f, 1e9f);

    /** The smallest rectangle around two corners, in whatever order. */
    static Box of(float x0, float y0, float x1, float y1) {
        return new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }

    float middleX() {
        return (left + right) / 2;
    }

    float middleY() {
        return (top + bottom) / 2;
    }

    /** Whether both begin at the same place, end at it or have their middles at it, from left to right, but for so much. */
    boolean isAlignedWith(Box other, float by) {
        return Math.abs(left - other.left) <= by
                || Math.abs(right - other.right) <= by
                || Math.abs(middleX() - other.middleX()) <= by;
    }

    boolean contains(float x, float y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    boolean isEmpty() {
        return left >= right || top >= bottom;
    }

    Box intersect(Box other) {
        float l = Math.max(left, other.left);
        float t = Math.max(top, other.top);
        return new Box(l, t, Math.max(l, Math.min(right, other.right)), Math.max(t, Math.min(bottom, other.bottom)));
    }

    Box union(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    BoundingBox toModel() {
        return new BoundingBox(round(left), round(top), round(width()), round(height()));
    }

    /** Hundredths of a point are finer than any printer. */
    private static float round(float value) {
        return Math.round(value * 100) / 100f;
    }
}
