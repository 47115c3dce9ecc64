package io.gouji.validation.history;

import io.gouji.validation.rule.Sketch;

/** By what documents with much the same amounts are looked for: two that share four fifths of them hardly ever share no mark. */
final class Marks {

    private static final int COUNT = 8;

    /** So few amounts may agree by chance. */
    private static final int FEWEST_AMOUNTS = 10;

    private Marks() {}

    static Integer[] of(Sketch amounts) {
        return amounts.smallest().size() < FEWEST_AMOUNTS
                ? new Integer[0]
                : amounts.smallest().stream().limit(COUNT).toArray(Integer[]::new);
    }
}
