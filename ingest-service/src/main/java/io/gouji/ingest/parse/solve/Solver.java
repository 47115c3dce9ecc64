package io.gouji.ingest.parse.solve;

import java.util.List;

/**
 * Places the numbers of all rows of a document at once.
 *
 * <p>In a sound document an {@link Outcome.Unique} is a consequence of the constraints: every complete solution agrees, so
 * it is right whenever the constraints are.
 *
 * <p>In a document with errors some constraints contradict each other. Then the rows that may be to blame are sought: all
 * rows of all smallest explanations. Of a suspected row, the cells that may be to blame are sought, and nothing is concluded
 * from these; if no cell or two can be, nothing is concluded from the row. So a unique row is right if
 *
 * <ul>
 *   <li>the errors do not look like fewer errors elsewhere: the rows that are wrong are one of the smallest explanations,
 *   <li>and in none of these rows more cells are wrong than needed to explain what is seen of it.
 * </ul>
 *
 * <p>What this cannot see, no arithmetic can: errors that contradict nothing because another placement satisfies
 * everything, such as personnel and operating expenses exchanged in the total of a table that nothing else refers to.
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
        }
        return report(suspicion.narrow(cautious, usable), suspicion, diagnosis.conflicts(), workspace);
    }

    private Solution report(Attempt attempt, Suspicion suspicion, List<Conflict> conflicts, Workspace workspace) {
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
}
