package io.gouji.ingest.parse.solve;

import java.util.BitSet;

/**
 * Tells which families a placement depends on: each family is left out once, everything that followed from it is taken
 * back, and what then can still be told is told again by propagation alone.
 */
final class Dependence {

    private final Attempt solved;
    private final BitSet[] families;
    private final BitSet[] essential;

    /**
     * Works it out. Where the effort is used up, every family that took part counts as essential.
     *
     * @param solved the solution
     */
    Dependence(Attempt solved) {
        this.solved = solved;
        this.families = solved.domains().families();
        this.essential = new BitSet[families.length];
        BitSet all = new BitSet();
        for (int row = 0; row < essential.length; row++) {
            essential[row] = new BitSet();
            if (!solved.domains().isOpen(row)) {
                all.or(families[row]);
            }
        }
        all.stream().forEach(this::leaveOut);
    }

    private void leaveOut(int family) {
        Labels labels = solved.network().labels();
        boolean[] gone = solved.active().clone();
        for (int constraint = 0; constraint < gone.length; constraint++) {
            gone[constraint] &= labels.familyOf(constraint) == family;
        }
        Attempt attempt = solved.without(gone);
        attempt.propagate();
        for (int row = 0; row < essential.length; row++) {
            boolean depends = attempt.exhausted()
                    ? families[row].get(family)
                    : attempt.domains().isOpen(row);
            essential[row].set(family, depends && !solved.domains().isOpen(row));
        }
    }

    /** The families that took part in narrowing a row, directly or by way of other rows. */
    BitSet families(int row) {
        return families[row];
    }

    /** Those of them without which the row would have several placements. */
    BitSet essential(int row) {
        return essential[row];
    }
}
