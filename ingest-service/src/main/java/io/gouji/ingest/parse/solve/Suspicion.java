package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Narrows the suspicion from rows to cells. Mostly one cell of a suspected row is at fault: its number is wrong, or missing,
 * or should not be there; or two cells are, exchanged numbers say. If the row makes sense once a certain cell is left out of
 * account, this cell is doubted; the others keep their say, and with them the row can often be placed. All cells that
 * could be the one are doubted together, so that the result holds whichever it is. A row that makes sense with no cell or
 * pair of cells doubted stays suspected as a whole.
 */
final class Suspicion {

    private final Network network;
    private final List<int[]> explanations;
    private final Suspects suspects;
    private final long[] doubted;
    private final boolean[] excluded;

    /**
     * Suspicion of rows as a whole.
     *
     * @param explanations each a set of suspects that may together be to blame
     */
    Suspicion(Network network, List<int[]> explanations) {
        this.network = network;
        this.explanations = explanations;
        this.suspects = new Suspects(network, explanations);
        this.doubted = new long[network.rowCount()];
        this.excluded = new boolean[network.rowCount()];
        excludeAll();
    }

    private void excludeAll() {
        Arrays.fill(doubted, 0);
        for (int row : suspects.rows()) {
            excluded[row] = true;
        }
    }

    /** The constraints that rest on nothing suspected. */
    boolean[] spare(boolean[] usable) {
        return suspects.spare(usable);
    }

    /**
     * Solves once more with cells doubted instead of rows suspected, where that can be.
     *
     * @param cautious the solution without all constraints on suspected rows
     * @param usable the constraints that may count
     * @return the better solution; the cautious one if doubting cells does not do
     */
    Attempt narrow(Attempt cautious, boolean[] usable) {
        if (suspects.rows().length == 0) {
            return cautious;
        }
        Arrays.fill(excluded, false);
        for (int[] explanation : explanations) {
            Suspects together = new Suspects(network, List.of(explanation));
            for (int row : together.rows()) {
                long columns = doubtful(row, cautious, together.without(row).spare(usable));
                doubted[row] |= columns;
                excluded[row] |= columns == 0;
            }
        }
        Attempt attempt = cautious.with(network.doubting(doubted), remaining(usable));
        if (attempt.settle().length == 0 && !attempt.exhausted()) {
            return attempt;
        }
        excludeAll();
        return cautious;
    }

    /**
     * The cells of a row any one of which, or failing that any pair of which, lets the row make sense if it is left out of
     * account.
     *
     * @param others the constraints, without those on other rows of the same explanation
     * @return bit set of the columns
     */
    private long doubtful(int row, Attempt cautious, boolean[] others) {
        long columns = network.row(row).columns();
        long single = 0;
        for (long rest = columns; rest != 0; rest &= rest - 1) {
            single |= sensible(row, Long.lowestOneBit(rest), cautious, others);
        }
        if (single != 0) {
            return single;
        }
        long paired = 0;
        for (long rest = columns; rest != 0; rest &= rest - 1) {
            for (long more = rest & rest - 1; more != 0; more &= more - 1) {
                paired |= sensible(row, Long.lowestOneBit(rest) | Long.lowestOneBit(more), cautious, others);
            }
        }
        return paired;
    }

    private long sensible(int row, long columns, Attempt cautious, boolean[] others) {
        long[] some = new long[doubted.length];
        some[row] = columns;
        Attempt attempt = cautious.with(network.doubting(some), others);
        return attempt.propagate().length == 0 && !attempt.exhausted() ? columns : 0;
    }

    /** All constraints but those on rows suspected as a whole. */
    private boolean[] remaining(boolean[] usable) {
        boolean[] rest = suspects.spareAssumptions(usable);
        for (int row : suspects.rows()) {
            if (excluded[row]) {
                for (int constraint : network.constraintsOf(row)) {
                    rest[constraint] = false;
                }
            }
        }
        return rest;
    }

    /** Whether the row as a whole is suspected: nothing it prints counts. */
    boolean excludes(int row) {
        return excluded[row];
    }

    /** The suspected rows, with the cells that are doubted. */
    List<Suspect> rows() {
        List<Suspect> rows = new ArrayList<>();
        for (int row : suspects.rows()) {
            long columns = excluded[row] ? 0 : doubted[row];
            rows.add(new Suspect(
                    row, BitSet.valueOf(new long[] {columns}).stream().boxed().toList()));
        }
        return rows;
    }

    /** The suspected assumptions. */
    Set<String> assumptions() {
        return Arrays.stream(suspects.assumptions())
                .mapToObj(network.labels()::assumption)
                .collect(Collectors.toSet());
    }
}
