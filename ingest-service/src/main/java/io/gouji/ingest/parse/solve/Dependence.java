package io.gouji.ingest.parse.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tells which families a placement depends on: each family is left out once, everything that followed from it is taken
 * back, and what then can still be told is told again by propagation alone.
 */
final class Dependence {

    private final Attempt solved;
    private final BitSet[] families;
    /** For each row and each of its numbers. */
    private final BitSet[][] essential;

    /**
     * Works it out. Where the effort is used up, every family that took part counts as essential.
     *
     * @param solved the solution
     */
    Dependence(Attempt solved) {
        this.solved = solved;
        this.families = solved.domains().families();
        this.essential = new BitSet[families.length][];
        BitSet all = new BitSet();
        for (int row = 0; row < essential.length; row++) {
            essential[row] = new BitSet[solved.network().row(row).size()];
            Arrays.setAll(essential[row], number -> new BitSet());
            all.or(families[row]);
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
            leaveOut(family, row, attempt);
        }
    }

    private void leaveOut(int family, int row, Attempt attempt) {
        BitSet[] numbers = essential[row];
        long[] before = solved.domains().of(row);
        long[] after = attempt.domains().of(row);
        if (!attempt.exhausted() && after.length <= before.length) {
            return;
        }
        long[] columnsBefore = Placements.columns(before, numbers.length);
        long[] columnsAfter = Placements.columns(after, numbers.length);
        for (int number = 0; number < numbers.length; number++) {
            boolean told = Long.bitCount(columnsBefore[number]) == 1;
            boolean depends = attempt.exhausted() ? families[row].get(family) : Long.bitCount(columnsAfter[number]) > 1;
            numbers[number].set(family, told && depends);
        }
    }

    /** The families that took part in narrowing a row, directly or by way of other rows. */
    BitSet families(int row) {
        return families[row];
    }

    /** For each number of a row, those of them without which it could stand in several columns. */
    List<BitSet> essential(int row) {
        return List.of(essential[row]);
    }
}
