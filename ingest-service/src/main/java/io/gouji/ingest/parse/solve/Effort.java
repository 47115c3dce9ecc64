package io.gouji.ingest.parse.solve;

/** The steps that may still be spent: a deterministic clock. */
final class Effort {

    private long left;

    Effort(long steps) {
        left = steps;
    }

    void spend(long steps) {
        left -= steps;
    }

    boolean exhausted() {
        return left < 0;
    }

    long left() {
        return left;
    }
}
