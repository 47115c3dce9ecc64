package io.gouji.ingest.extract.pdf;

import java.util.TreeSet;

/** Where cells of one column stand, as far as they were found. */
final class StandingCells {

    private final TreeSet<Float> lefts = new TreeSet<>();
    private final TreeSet<Float> rights = new TreeSet<>();
    private final TreeSet<Float> middles = new TreeSet<>();

    void add(Box box) {
        lefts.add(box.left());
        rights.add(box.right());
        middles.add(box.middleX());
    }

    boolean isEmpty() {
        return lefts.isEmpty();
    }

    float left() {
        return lefts.first();
    }

    float right() {
        return rights.last();
    }

    /** How far a cell is from being set as another one: to the left, to the right, or in the middle. */
    float off(Box box) {
        return Math.min(
                nearest(lefts, box.left()), Math.min(nearest(rights, box.right()), nearest(middles, box.middleX())));
    }

    private static float nearest(TreeSet<Float> places, float place) {
        Float below = places.floor(place);
        Float above = places.ceiling(place);
        return Math.min(
                below == null ? Float.MAX_VALUE : place - below, above == null ? Float.MAX_VALUE : above - place);
    }
}
