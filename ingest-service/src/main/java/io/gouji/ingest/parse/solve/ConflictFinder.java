package io.gouji.ingest.parse.solve;

/**
 * Finds, among constraints that cannot hold together, a minimal set that cannot. It leaves out one after the other, as
 * long as the rest still fails, and each failure leaves only those that took part in it.
 */
final class ConflictFinder {

<<<<<<< HEAD
    private final Network network;
    private final Workspace workspace;
    private final Propagator propagator;
    private final ComponentSearch search;

    ConflictFinder(Network network, Workspace workspace) {
        this.network = network;
        this.workspace = workspace;
        this.propagator = new Propagator(network, workspace);
        this.search = new ComponentSearch(network, workspace, propagator);
    }

    /**
     * Makes a conflict minimal.
     *
     * @param conflicting constraints that cannot hold together
     * @param bySearch whether propagation alone does not show it
     * @param active the constraints that count
     * @return those of a minimal conflict, the whole of every assumption among them; not minimal if the effort is used up
     */
    boolean[] minimise(boolean[] conflicting, boolean bySearch, boolean[] active) {
        boolean[] rest = wholeUnits(conflicting, active);
        for (int unit = 0; unit < rest.length; unit++) {
            if (!rest[unit] || network.unitOf(unit) != unit) {
                continue;
            }
            if (workspace.effort().exhausted()) {
                return rest;
            }
            boolean[] without = without(rest, unit);
            boolean[] smaller = fail(without, bySearch);
            if (smaller.length > 0) {
                rest = wholeUnits(smaller, active);
            }
        }
        return rest;
=======
  private final Network network;
  private final Workspace workspace;

  ConflictFinder(Network network, Workspace workspace) {
    this.network = network;
    this.workspace = workspace;
  }

  /**
   * Makes a conflict minimal.
   *
   * @param conflicting constraints that cannot hold together
   * @param active the constraints that count: assumptions are kept or left out as a whole
   * @return those of a minimal conflict; of some conflict, if the effort is used up
   */
  boolean[] minimise(boolean[] conflicting, boolean[] active) {
    boolean[] rest = wholeUnits(conflicting, active);
    boolean withSearch = new Attempt(network, workspace, rest.clone()).propagate().length == 0;
    for (int unit = 0; unit < rest.length && !workspace.effort().exhausted(); unit++) {
      if (rest[unit] && network.labels().unitOf(unit) == unit) {
        Attempt attempt = new Attempt(network, workspace, without(rest, unit));
        boolean[] fewer = withSearch ? attempt.refute() : attempt.propagate();
        if (fewer.length > 0) {
          rest = wholeUnits(fewer, active);
        }
      }
>>>>>>> 8bf5741 (Find what may be wrong before placing: smallest explanations instead of retracted constraints)
    }

<<<<<<< HEAD
    boolean exhausted() {
        return workspace.effort().exhausted();
    }

    /** Those of the constraints that took part in their failure; an empty array if they can hold, as far as is seen. */
    private boolean[] fail(boolean[] constraints, boolean bySearch) {
        Domains domains = new Domains(network);
        for (int constraint = 0; constraint < constraints.length; constraint++) {
            if (constraints[constraint]) {
                propagator.enqueue(constraint, domains);
            }
        }
        int result = propagator.run(domains, constraints);
        if (result >= 0) {
            return domains.explain(result);
        }
        if (result == Propagator.HOLDS && bySearch) {
            int[] refuted = search.refute(domains, constraints);
            if (refuted.length > 0) {
                return domains.explain(refuted);
            }
        }
        return new boolean[0];
    }

    private boolean[] without(boolean[] constraints, int unit) {
        boolean[] rest = constraints.clone();
        for (int constraint = unit; constraint < rest.length; constraint++) {
            rest[constraint] &= network.unitOf(constraint) != unit;
        }
        return rest;
=======
  private boolean[] without(boolean[] constraints, int unit) {
    boolean[] rest = constraints.clone();
    for (int constraint = unit; constraint < rest.length; constraint++) {
      rest[constraint] &= network.labels().unitOf(constraint) != unit;
>>>>>>> 8bf5741 (Find what may be wrong before placing: smallest explanations instead of retracted constraints)
    }

<<<<<<< HEAD
    private boolean[] wholeUnits(boolean[] constraints, boolean[] active) {
        boolean[] touched = new boolean[constraints.length];
        for (int constraint = 0; constraint < constraints.length; constraint++) {
            if (constraints[constraint]) {
                touched[network.unitOf(constraint)] = true;
            }
        }
        boolean[] whole = new boolean[constraints.length];
        for (int constraint = 0; constraint < constraints.length; constraint++) {
            whole[constraint] = active[constraint] && touched[network.unitOf(constraint)];
        }
        return whole;
    }
=======
  private boolean[] wholeUnits(boolean[] constraints, boolean[] active) {
    boolean[] touched = new boolean[constraints.length];
    for (int constraint = 0; constraint < constraints.length; constraint++) {
      touched[network.labels().unitOf(constraint)] |= constraints[constraint];
    }
    boolean[] whole = new boolean[constraints.length];
    for (int constraint = 0; constraint < constraints.length; constraint++) {
      whole[constraint] = active[constraint] && touched[network.labels().unitOf(constraint)];
    }
    return whole;
  }
>>>>>>> 8bf5741 (Find what may be wrong before placing: smallest explanations instead of retracted constraints)
}
