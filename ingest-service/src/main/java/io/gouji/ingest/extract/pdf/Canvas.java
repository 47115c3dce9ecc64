package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** What was painted on a page so far, in the page as shown and in the order of painting. */
final class Canvas {

    /** What is thinner is a line, however it was drawn. */
    private static final float THIN = 3.5f;

    private static final float STRAIGHT = 0.5f;

    final List<Glyph> glyphs = new ArrayList<>();
    final List<Cover> covers = new ArrayList<>();
    final List<Piece> pieces = new ArrayList<>();
    private final Box page;
    private int order;
    private float imageArea;

    Canvas(Box page) {
        this.page = page;
    }

    int next() {
        return order++;
    }

    float imageArea() {
        float whole = page.width() * page.height();
        return whole <= 0 ? 0 : Math.min(1, imageArea / whole);
    }

    /** Fills a path: thin shapes are pieces of rules, rectangles cover what is beneath. */
    void fill(Path path, Box clip, int colour, boolean opaque) {
        if (isRing(path)) {
            sides(path.bounds(), clip, colour);
            return;
        }
        for (int part = 0; part < path.parts(); part++) {
            if (path.end(part) - path.first(part) < 2) {
                continue;
            }
            Box box = path.bounds(part);
            boolean thin = Math.min(box.width(), box.height()) <= THIN;
            if (thin && !path.isCurved(part)) {
                piece(box, clip, colour);
            } else if (!thin && opaque && path.isRectangle(part)) {
                cover(box, clip, colour);
            }
        }
    }

    /** Strokes the straight lines of a path. */
    void stroke(Path path, Box clip, int colour, float width) {
        if (width > 2 * THIN) {
            return;
        }
        for (int part = 0; part < path.parts(); part++) {
            if (path.isCurved(part)) {
                continue;
            }
            int first = path.first(part);
            int end = path.end(part);
            for (int i = first; i + 1 < end; i++) {
                segment(path.x(i), path.y(i), path.x(i + 1), path.y(i + 1), clip, colour);
            }
            if (path.isClosed(part) && end - first > 2) {
                segment(path.x(end - 1), path.y(end - 1), path.x(first), path.y(first), clip, colour);
            }
        }
    }

    /** Paints an image; one that is a hair thin is a rule. */
    void image(Box box, Box clip, boolean opaque) {
        Box seen = box.intersect(clip).intersect(page);
        imageArea += seen.width() * seen.height();
        if (Math.min(box.width(), box.height()) <= THIN) {
            piece(box, clip, Colours.UNKNOWN);
        } else if (opaque) {
            cover(box, clip, Colours.UNKNOWN);
        }
    }

    private void cover(Box box, Box clip, int colour) {
        Box seen = box.intersect(clip);
        if (!seen.isEmpty()) {
            covers.add(new Cover(seen, next(), colour));
        }
    }

    private void segment(float x0, float y0, float x1, float y1, Box clip, int colour) {
        if (Math.abs(x0 - x1) <= STRAIGHT || Math.abs(y0 - y1) <= STRAIGHT) {
            piece(Box.of(x0, y0, x1, y1), clip, colour);
        }
    }

    private void sides(Box box, Box clip, int colour) {
        piece(new Box(box.left(), box.top(), box.right(), box.top()), clip, colour);
        piece(new Box(box.left(), box.bottom(), box.right(), box.bottom()), clip, colour);
        piece(new Box(box.left(), box.top(), box.left(), box.bottom()), clip, colour);
        piece(new Box(box.right(), box.top(), box.right(), box.bottom()), clip, colour);
    }

    private void piece(Box box, Box clip, int colour) {
        boolean outside = box.left() > clip.right() + 1
                || box.right() < clip.left() - 1
                || box.top() > clip.bottom() + 1
                || box.bottom() < clip.top() - 1;
        if (!outside) {
            pieces.add(new Piece(clamp(box, clip), next(), colour));
        }
    }

    /** A line along the edge of the clip is drawn half, which is enough to be seen. */
    private static Box clamp(Box box, Box clip) {
        return new Box(
                Math.max(box.left(), clip.left() - 1),
                Math.max(box.top(), clip.top() - 1),
                Math.min(box.right(), clip.right() + 1),
                Math.min(box.bottom(), clip.bottom() + 1));
    }

    /** Whether a path is a thin frame: a rectangle with one a little smaller cut out of it. */
    private static boolean isRing(Path path) {
        if (path.parts() != 2 || !path.isRectangle(0) || !path.isRectangle(1)) {
            return false;
        }
        Box one = path.bounds(0);
        Box other = path.bounds(1);
        Box outer = one.width() > other.width() ? one : other;
        Box inner = outer.equals(one) ? other : one;
        return isBorder(inner.left() - outer.left())
                && isBorder(inner.top() - outer.top())
                && isBorder(outer.right() - inner.right())
                && isBorder(outer.bottom() - inner.bottom());
    }

    private static boolean isBorder(float width) {
        return width >= 0 && width <= THIN;
    }

    /**
     * A piece of a rule.
     *
     * @param order position in the order of painting
     */
    record Piece(Box box, int order, int colour) {}
}
