package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The placements that remain for each row, and the trail of how they came to be fewer. The trail undoes assignments of the
 * search and explains what followed from what.
 */
final class Domains {

    private static final long[] UNUSED = new long[0];

    private final Network network;
    private final long[][] current;
    private final int[] weight;

    private int[] trailRow = new int[64];
    private int[] trailCause = new int[64];
    private long[][] trailBefore = new long[64][];
    private int length;
    private final List<int[]> joint;
    private final int[] single = new int[1];

    /** All rows with all their placements. */
    Domains(Network network) {
        this.network = network;
        this.current = network.placements();
        this.weight = network.weights();
        this.joint = new ArrayList<>();
    }

    /** The same state, to go on from separately. */
    Domains(Domains other) {
        this.network = other.network;
        this.current = other.current.clone();
        this.weight = other.weight.clone();
        this.trailRow = other.trailRow.clone();
        this.trailCause = other.trailCause.clone();
        this.trailBefore = other.trailBefore.clone();
        this.length = other.length;
        this.joint = new ArrayList<>(other.joint);
    }

    /** The placements that remain for a row, ascending; not to be changed. */
    long[] of(int row) {
        return current[row];
    }

    boolean isOpen(int row) {
        return current[row].length > 1;
    }

    /** How many choices the rows of a constraint leave, as a sum of logarithms: cheap constraints have a small weight. */
    int weight(int constraint) {
        return weight[constraint];
    }

    /**
     * Leaves a row fewer placements.
     *
     * @param cause the constraint that excluded the others, or a negative number the caller knows
     */
    void narrow(int row, long[] kept, int cause) {
        if (length == trailRow.length) {
            trailRow = Arrays.copyOf(trailRow, 2 * length);
            trailCause = Arrays.copyOf(trailCause, 2 * length);
            trailBefore = Arrays.copyOf(trailBefore, 2 * length);
        }
        trailRow[length] = row;
        trailCause[length] = cause;
        trailBefore[length] = current[row];
        length++;
        replace(row, kept);
    }

    /**
     * Leaves a row the first few of some placements, unless that is all it has.
     *
     * @param kept how many; if none, nothing is changed
     * @return false if none
     */
    boolean keep(int row, long[] placements, int kept, int cause) {
        if (kept > 0 && kept < current[row].length) {
            narrow(row, Arrays.copyOf(placements, kept), cause);
        }
        return kept > 0;
    }

    /** Length of the trail: a mark to return to. */
    int mark() {
        return length;
    }

    int trailRow(int event) {
        return trailRow[event];
    }

    int trailCause(int event) {
        return trailCause[event];
    }

    /** Takes back everything since the mark. */
    void undoTo(int mark) {
        while (length > mark) {
            length--;
            replace(trailRow[length], trailBefore[length]);
            trailBefore[length] = UNUSED;
        }
    }

    /**
     * Takes back everything that followed from some constraints, and what followed from that, and nothing else.
     *
     * @param gone the constraints that no longer count
     * @return the rows that got placements back
     */
    boolean[] retract(boolean[] gone) {
        boolean[] affected = new boolean[current.length];
        int kept = 0;
        for (int event = 0; event < length; event++) {
            int row = trailRow[event];
            if (affected[row]) {
                continue;
            }
            if (restsOn(trailCause[event], gone, affected)) {
                affected[row] = true;
                replace(row, trailBefore[event]);
                continue;
            }
            trailRow[kept] = row;
            trailCause[kept] = trailCause[event];
            trailBefore[kept] = trailBefore[event];
            kept++;
        }
        length = kept;
        return affected;
    }

    private boolean restsOn(int cause, boolean[] gone, boolean[] affected) {
        for (int constraint : constraintsBehind(cause)) {
            if (gone[constraint]) {
                return true;
            }
            for (int row : network.rowsOf(constraint)) {
                if (affected[row]) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The constraints because of which some others cannot hold: those that narrowed their rows, those that narrowed the rows
     * of these, and so on.
     *
     * @param failed the constraints that cannot hold as things are; they are part of the answer
     */
    boolean[] explain(int... failed) {
        boolean[] because = new boolean[network.constraintCount()];
        boolean[] asked = new boolean[current.length];
        for (int constraint : failed) {
            include(constraint, because, asked);
        }
        for (int event = length - 1; event >= 0; event--) {
            if (asked[trailRow[event]]) {
                for (int constraint : constraintsBehind(trailCause[event])) {
                    include(constraint, because, asked);
                }
            }
        }
        return because;
    }

    private void include(int constraint, boolean[] because, boolean[] asked) {
        if (!because[constraint]) {
            because[constraint] = true;
            for (int row : network.rowsOf(constraint)) {
                asked[row] = true;
            }
        }
    }

    /** For each row, the families that took part in narrowing it, directly or by way of other rows. */
    BitSet[] families() {
        BitSet[] families = new BitSet[current.length];
        for (int row = 0; row < families.length; row++) {
            families[row] = new BitSet();
        }
        for (int event = 0; event < length; event++) {
            BitSet taking = families[trailRow[event]];
            for (int constraint : constraintsBehind(trailCause[event])) {
                taking.set(network.labels().familyOf(constraint));
                for (int row : network.rowsOf(constraint)) {
                    taking.or(families[row]);
                }
            }
        }
        return families;
    }

    /**
     * Registers constraints that exclude placements together.
     *
     * @return the cause to narrow under
     */
    int jointly(int[] constraints) {
        joint.add(constraints);
        return -joint.size();
    }

    private int[] constraintsBehind(int cause) {
        if (cause >= 0) {
            single[0] = cause;
            return single;
        }
        return joint.get(-1 - cause);
    }

    private void replace(int row, long[] placements) {
        int change = Network.weight(placements.length) - Network.weight(current[row].length);
        current[row] = placements;
        if (change != 0) {
            for (int constraint : network.constraintsOf(row)) {
                weight[constraint] += change;
            }
        }
    }
}
