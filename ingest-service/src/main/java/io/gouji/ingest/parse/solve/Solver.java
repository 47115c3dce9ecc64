package io.gouji.ingest.parse.solve;

import java.util.List;

/**
 * Places the numbers of all rows of a document at once.
 *
 * <p>In a sound document an {@link Outcome.Unique} is a consequence of the constraints: every complete solution agrees, so
 * it is right whenever the constraints are.
 *
 * <p>In a document with errors some constraints contradict each other. Then the rows that may be to blame are sought, and
 * nothing is concluded from what they print, or, where one of their numbers explains it all, from this number. A unique
 * row that is not suspected is right if the wrong rows are among the suspected ones, which are all rows of all smallest
 * explanations: it takes errors that look like fewer other errors to mislead this. A suspected row that is unique is
 * right if, besides, only one of its numbers is wrong or too many. Errors that contradict nothing, because another placement
 * satisfies everything, cannot be noticed by any arithmetic.
 */
public final class Solver {

    private final Limits limits;

<<<<<<< HEAD
    /** A solver with the usual limits. */
    public Solver() {
        this(Limits.USUAL);
    }

    /** A solver with other limits. */
    public Solver(Limits limits) {
        this.limits = limits;
=======
  /** A solver with the usual limits. */
  public Solver() {
    this(Limits.USUAL);
  }

  /** A solver with other limits. */
  public Solver(Limits limits) {
    this.limits = limits;
  }

  /**
   * Solves a problem. The same problem has the same solution every time; any number of threads may call.
   *
   * @return one outcome per row, and what was found to be wrong
   */
  public Solution solve(Problem problem) {
    Network network = new Network(problem, limits);
    Workspace workspace = new Workspace(limits);
    allow(network, workspace);
    Attempt attempt = new Attempt(network, workspace, network.usable());
    boolean[] conflicting = attempt.settle();
    if (conflicting.length > 0) {
      return solveWithErrors(attempt, conflicting, workspace);
    }
    return report(attempt, new Suspicion(network, List.of()), List.of(), workspace);
  }

  private Solution solveWithErrors(Attempt failed, boolean[] conflicting, Workspace workspace) {
    Network network = failed.network();
    boolean[] usable = network.usable();
    allow(network, workspace);
    Diagnosis diagnosis = new Diagnosis(network, workspace, usable);
    List<int[]> explanations = diagnosis.explanations(failed, conflicting);
    allow(network, workspace);
    Suspicion suspicion = new Suspicion(network, explanations);
    Attempt cautious = new Attempt(network, workspace, suspicion.spare(usable));
    boolean[] more = cautious.settle();
    while (more.length > 0) {
      explanations = List.of(Suspects.join(explanations, Suspects.of(more, network)));
      suspicion = new Suspicion(network, explanations);
      cautious = new Attempt(network, workspace, suspicion.spare(usable));
      more = cautious.settle();
    }
    if (diagnosis.limited()) {
      workspace.limit();
>>>>>>> 8bf5741 (Find what may be wrong before placing: smallest explanations instead of retracted constraints)
    }
    return report(suspicion.narrow(cautious, usable), suspicion, diagnosis.conflicts(), workspace);
  }

<<<<<<< HEAD
    /**
     * Solves a problem. The same problem has the same solution every time; any number of threads may call.
     *
     * @return one outcome per row, and what had to be retracted
     */
    public Solution solve(Problem problem) {
        return new Run(new Network(problem, limits), limits).solve();
    }

    /** One problem on its way. */
    private static final class Run {

        private final Network network;
        private final Workspace workspace;
        private final Propagator propagator;
        private final ComponentSearch search;
        private final Domains domains;
        private final boolean[] active;
        private final boolean[] varied;
        private final List<Conflict> conflicts = new ArrayList<>();

        Run(Network network, Limits limits) {
            this.network = network;
            this.workspace = new Workspace(limits, new Effort(limits.stepsPerRow() * (network.rowCount() + 10)));
            this.propagator = new Propagator(network, workspace);
            this.search = new ComponentSearch(network, workspace, propagator);
            this.domains = new Domains(network);
            this.active = network.usable();
            this.varied = new boolean[network.rowCount()];
        }

        Solution solve() {
            while (!settled()) {
                // every round retracts at least one constraint
            }
            return solution();
        }

        private boolean settled() {
            for (int constraint = 0; constraint < active.length; constraint++) {
                if (active[constraint]) {
                    propagator.enqueue(constraint, domains);
                }
            }
            int result = propagator.run(domains, active);
            if (result >= 0) {
                retract(domains.explain(result), false);
                return false;
            }
            if (result == Propagator.HOLDS) {
                int[] refuted = search.settle(domains, active, varied);
                if (refuted.length > 0) {
                    retract(domains.explain(refuted), true);
                    return false;
                }
            }
            return true;
        }

        private void retract(boolean[] conflicting, boolean bySearch) {
            ConflictFinder finder = new ConflictFinder(network, workspace);
            boolean[] gone = finder.minimise(conflicting, bySearch, active);
            for (int constraint = 0; constraint < gone.length; constraint++) {
                active[constraint] &= !gone[constraint];
            }
            domains.retract(gone);
            conflicts.add(new Conflict(
                    IntStream.range(0, gone.length).filter(i -> gone[i]).boxed().toList(), !finder.exhausted()));
        }

        private Solution solution() {
            BitSet[] families = domains.families();
            BitSet[] essential = new Dependence(network, workspace).essential(domains, active, families);
            Map<BitSet, Set<String>> names = new HashMap<>();
            List<Outcome> outcomes = new ArrayList<>();
            for (int row = 0; row < families.length; row++) {
                outcomes.add(outcome(row, named(families[row], names), named(essential[row], names)));
            }
            return new Solution(outcomes, conflicts, workspace.limited());
        }

        private Outcome outcome(int row, Set<String> families, Set<String> essential) {
            long[] placements = domains.of(row);
            if (placements.length == 1) {
                return new Outcome.Unique(new Placement(placements[0]), families, essential);
            }
            if (placements.length > 1) {
                return new Outcome.Several(
                        LongStream.of(placements).mapToObj(Placement::new).toList(),
                        LongStream.of(Placements.columns(
                                        placements, network.row(row).size()))
                                .boxed()
                                .toList(),
                        varied[row] ? Outcome.Reason.AMBIGUOUS : Outcome.Reason.LIMIT);
            }
            if (network.isCountable(row)) {
                return new Outcome.Impossible();
            }
            return new Outcome.Several(
                    List.of(),
                    LongStream.of(Placements.reach(network.row(row))).boxed().toList(),
                    Outcome.Reason.LIMIT);
        }

        private Set<String> named(BitSet families, Map<BitSet, Set<String>> names) {
            return names.computeIfAbsent(
                    families,
                    set -> Set.of(
                            set.stream().mapToObj(network.familyNames()::get).toArray(String[]::new)));
        }
    }
=======
  private Solution report(
      Attempt attempt, Suspicion suspicion, List<Conflict> conflicts, Workspace workspace) {
    Network network = attempt.network();
    boolean limited = workspace.limited();
    allow(network, workspace);
    if (attempt.exhausted()) {
      Attempt nothing = new Attempt(network, workspace, new boolean[network.constraintCount()]);
      return new Report(nothing, suspicion).solution(conflicts, true);
    }
    return new Report(attempt, suspicion).solution(conflicts, limited);
  }

  private void allow(Network network, Workspace workspace) {
    workspace.allow(limits.stepsPerRow() * (network.rowCount() + 1));
  }
>>>>>>> 8bf5741 (Find what may be wrong before placing: smallest explanations instead of retracted constraints)
}
