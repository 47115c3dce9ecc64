package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds out what may be wrong in a document whose constraints cannot all hold.
 *
 * <p>A minimal conflict says that at least one of its rows is wrong. Several conflicts together say more: a wrong number
 * breaks everything it takes part in, so its row is in many of them, and the smallest sets of rows that explain all
 * conflicts are few, mostly one. All rows of all these sets are suspected. That constraints of a conflict are merely
 * retracted would not do: others that speak of the same wrong number stay, find a wrong placement that satisfies them, and
 * nobody notices.
 */
final class Diagnosis {

    private static final int LARGEST_EXPLANATION = 12;
    private static final int STEPS = 20_000;
    private static final int MOST = 50;
    private static final int ROUNDS = 100;

    private final Network network;
    private final Workspace workspace;
    private final boolean[] usable;
    private final ConflictFinder finder;
    private final List<boolean[]> conflicts = new ArrayList<>();
    private final List<Boolean> minimal = new ArrayList<>();
    private boolean limited;

    Diagnosis(Network network, Workspace workspace, boolean[] usable) {
        this.network = network;
        this.workspace = workspace;
        this.usable = usable;
        this.finder = new ConflictFinder(network, workspace);
    }

    /**
     * Tells what may be wrong.
     *
     * @param attempt a try that failed
     * @param conflicting the constraints that took part in its failure
     * @return the smallest explanations: sets of suspects, numbered as in {@link Suspects}, without any one of which the
     *     constraints have a solution, as far as the limits let it see
     */
    List<int[]> explanations(Attempt attempt, boolean[] conflicting) {
        collect(attempt, conflicting);
        for (int round = 0; round < ROUNDS; round++) {
            List<int[]> explanations =
                    HittingSets.smallest(targets(), Suspects.bound(network), LARGEST_EXPLANATION, STEPS);
            if (explanations.isEmpty()
                    || explanations.size() > MOST
                    || workspace.effort().exhausted()) {
                break;
            }
            if (allExplain(explanations)) {
                return explanations;
            }
        }
        limited = true;
        return List.of(Suspects.join(targets(), new int[0]));
    }

    /** Whether there was too much to explain, so that whatever is part of a conflict is suspected. */
    boolean limited() {
        return limited;
    }

    /** Finds conflicts that have no constraint in common, until none is left. */
    private void collect(Attempt attempt, boolean[] conflicting) {
        Attempt current = attempt;
        boolean[] failed = conflicting;
        while (failed.length > 0) {
            current = current.without(note(failed));
            failed = current.refute();
        }
    }

    /** Whether every explanation does away with all conflicts; if one does not, the conflict that remains is noted. */
    private boolean allExplain(List<int[]> explanations) {
        for (int[] explanation : explanations) {
            boolean[] rest = new Suspects(network, List.of(explanation)).spare(usable);
            boolean[] failed = new Attempt(network, workspace, rest).refute();
            if (failed.length > 0) {
                note(failed);
                return false;
            }
        }
        return true;
    }

    private boolean[] note(boolean[] conflicting) {
        boolean[] conflict = finder.minimise(conflicting);
        conflicts.add(conflict);
        minimal.add(!workspace.effort().exhausted());
        return conflict;
    }

    private List<int[]> targets() {
        return conflicts.stream()
                .map(conflict -> Suspects.of(conflict, network))
                .toList();
    }

    /** The conflicts found, in the order they were found. */
    List<Conflict> conflicts() {
        List<Conflict> list = new ArrayList<>();
        for (int i = 0; i < conflicts.size(); i++) {
            boolean[] conflict = conflicts.get(i);
            List<Integer> constraints = new ArrayList<>();
            for (int constraint = 0; constraint < conflict.length; constraint++) {
                if (conflict[constraint]) {
                    constraints.add(constraint);
                }
            }
            list.add(new Conflict(constraints, minimal.get(i)));
        }
        return list;
    }
}
