package io.gouji.ingest.parse.solve;

import java.util.BitSet;

/**
 * Tells which families a placement depends on: the solution is worked out once more without each family, as far as
 * anything followed from it.
 */
final class Dependence {

    private final Network network;
    private final Propagator propagator;
    private final ComponentSearch search;

    Dependence(Network network, Workspace workspace) {
        this.network = network;
        this.propagator = new Propagator(network, workspace);
        this.search = new ComponentSearch(network, workspace, propagator);
    }

    /**
     * For each row with one placement, the families without which it would have several. Where the effort is used up, all
     * families that took part count as such.
     *
     * @param solved the domains of the solution
     * @param active the constraints that were not retracted
     * @param families the families that took part, per row
     */
    BitSet[] essential(Domains solved, boolean[] active, BitSet[] families) {
        BitSet[] essential = new BitSet[families.length];
        BitSet all = new BitSet();
        for (int row = 0; row < essential.length; row++) {
            essential[row] = new BitSet();
            if (!solved.isOpen(row)) {
                all.or(families[row]);
            }
        }
        for (int family = all.nextSetBit(0); family >= 0; family = all.nextSetBit(family + 1)) {
            leaveOut(family, solved, active, families, essential);
        }
        return essential;
    }

    private void leaveOut(int family, Domains solved, boolean[] active, BitSet[] families, BitSet[] essential) {
        boolean[] gone = new boolean[active.length];
        boolean[] rest = active.clone();
        for (int constraint = 0; constraint < gone.length; constraint++) {
            gone[constraint] = active[constraint] && network.familyOf(constraint) == family;
            rest[constraint] &= !gone[constraint];
        }
        Domains domains = new Domains(solved);
        boolean[] affected = domains.retract(gone);
        for (int row = 0; row < affected.length; row++) {
            if (affected[row]) {
                propagator.enqueueRow(row, domains, rest);
            }
        }
        boolean complete = propagator.run(domains, rest) == Propagator.HOLDS;
        if (complete) {
            search.settle(domains, rest, new boolean[affected.length]);
        }
        for (int row = 0; row < affected.length; row++) {
            boolean told = complete ? domains.isOpen(row) : families[row].get(family);
            if (told && !solved.isOpen(row)) {
                essential[row].set(family);
            }
        }
    }
}
