package io.gouji.ingest.extract.pdf;

import java.util.Arrays;

/** The path under construction, in the page as shown; of curves only the ends are kept. */
final class Path {

    /** A drawing of more corners than this is no rule; what comes behind is let go. */
    private static final int MOST_POINTS = 100_000;

    private float[] xs = new float[64];
    private float[] ys = new float[64];
    private int[] starts = new int[16];
    private boolean[] curved = new boolean[16];
    private boolean[] closed = new boolean[16];
    private int points;
    private int parts;

    void clear() {
        points = 0;
        parts = 0;
    }

    boolean isEmpty() {
        return points == 0;
    }

    void move(Affine ctm, double x, double y) {
        if (parts == starts.length) {
            starts = Arrays.copyOf(starts, parts * 2);
            curved = Arrays.copyOf(curved, parts * 2);
            closed = Arrays.copyOf(closed, parts * 2);
        }
        starts[parts] = points;
        curved[parts] = false;
        closed[parts] = false;
        parts++;
        add(ctm, x, y);
    }

    void line(Affine ctm, double x, double y) {
        if (parts == 0) {
            move(ctm, x, y);
        } else {
            reopen();
            add(ctm, x, y);
        }
    }

    void curve(Affine ctm, double x, double y) {
        line(ctm, x, y);
        curved[parts - 1] = true;
    }

    void rectangle(Affine ctm, double x, double y, double width, double height) {
        move(ctm, x, y);
        add(ctm, x + width, y);
        add(ctm, x + width, y + height);
        add(ctm, x, y + height);
        close();
    }

    void close() {
        if (parts > 0) {
            closed[parts - 1] = true;
        }
    }

    /** Behind a closed part a line goes on from where the part began. */
    private void reopen() {
        if (closed[parts - 1]) {
            float x = xs[starts[parts - 1]];
            float y = ys[starts[parts - 1]];
            move(Affine.IDENTITY, x, y);
        }
    }

    private void add(Affine ctm, double x, double y) {
        if (points == MOST_POINTS) {
            return;
        }
        if (points == xs.length) {
            xs = Arrays.copyOf(xs, points * 2);
            ys = Arrays.copyOf(ys, points * 2);
        }
        xs[points] = (float) ctm.x(x, y);
        ys[points] = (float) ctm.y(x, y);
        points++;
    }

    int parts() {
        return parts;
    }

    boolean isCurved(int part) {
        return curved[part];
    }

    int first(int part) {
        return starts[part];
    }

    int end(int part) {
        return part + 1 < parts ? starts[part + 1] : points;
    }

    boolean isClosed(int part) {
        return closed[part];
    }

    float x(int point) {
        return xs[point];
    }

    float y(int point) {
        return ys[point];
    }

    /** The rectangle around everything. */
    Box bounds() {
        return points == 0 ? new Box(0, 0, 0, 0) : around(0, points);
    }

    /** The rectangle around a part. */
    Box bounds(int part) {
        return around(first(part), end(part));
    }

    /** Whether all sides of a part run along the rectangle around it. */
    boolean isRectangle(int part) {
        int from = first(part);
        int count = end(part) - from;
        if (curved[part] || count < 4 || count > 6) {
            return false;
        }
        Box box = bounds(part);
        float tolerance = 0.05f + 0.01f * Math.min(box.width(), box.height());
        for (int i = from; i < from + count; i++) {
            boolean corner = (near(xs[i], box.left(), tolerance) || near(xs[i], box.right(), tolerance))
                    && (near(ys[i], box.top(), tolerance) || near(ys[i], box.bottom(), tolerance));
            if (!corner) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(float one, float other, float tolerance) {
        return Math.abs(one - other) <= tolerance;
    }

    private Box around(int from, int to) {
        float left = xs[from];
        float right = left;
        float top = ys[from];
        float bottom = top;
        for (int i = from + 1; i < to; i++) {
            left = Math.min(left, xs[i]);
            right = Math.max(right, xs[i]);
            top = Math.min(top, ys[i]);
            bottom = Math.max(bottom, ys[i]);
        }
        return new Box(left, top, right, bottom);
    }
}
