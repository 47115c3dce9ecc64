package io.gouji.ingest.extract.pdf;

/**
 * A printed straight line, however it was drawn.
 *
 * @param at y of a horizontal, x of a vertical rule
 * @param from where it begins, x of a horizontal, y of a vertical rule
 * @param to where it ends
 */
record Rule(float at, float from, float to) {

    float length() {
        return to - from;
    }

    /** Whether a rule of the other direction meets it. */
    boolean meets(Rule other, float tolerance) {
        return other.at >= from - tolerance
                && other.at <= to + tolerance
                && at >= other.from - tolerance
                && at <= other.to + tolerance;
    }
}
