package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Places the numbers of all rows of a document at once.
 *
 * <p>What a {@link Outcome.Unique} says is a logical consequence of the constraints that were not retracted, all together:
 * every complete solution of them agrees. So it is true of the document whenever these constraints hold for it.
 */
public final class Solver {

    private final Limits limits;

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
}
