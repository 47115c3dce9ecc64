package io.gouji.ingest.parse.solve;

import java.util.BitSet;

/**
 * Tells which families a placement depends on: each family is left out once, everything that followed from it is taken
 * back, and what then can still be told is told again by propagation alone.
 */
final class Dependence {

<<<<<<< HEAD
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
=======
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
      boolean depends =
          attempt.exhausted() ? families[row].get(family) : attempt.domains().isOpen(row);
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
>>>>>>> 8bf5741 (Find what may be wrong before placing: smallest explanations instead of retracted constraints)
}
