package io.gouji.ingest.parse.solve;

/**
 * Finds, among constraints that cannot hold together, a minimal set that cannot. It leaves out one after the other, as
 * long as the rest still fails, and each failure leaves only those that took part in it.
 */
final class ConflictFinder {

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
     * @return those of a minimal conflict; of some conflict, if the effort is used up
     */
    boolean[] minimise(boolean[] conflicting) {
        boolean[] rest = conflicting.clone();
        boolean withSearch = new Attempt(network, workspace, rest.clone()).propagate().length == 0;
        for (int constraint = 0; constraint < rest.length && !workspace.effort().exhausted(); constraint++) {
            if (rest[constraint]) {
                Attempt attempt = new Attempt(network, workspace, without(rest, constraint));
                boolean[] fewer = withSearch ? attempt.refute() : attempt.propagate();
                if (fewer.length > 0) {
                    rest = fewer;
                }
            }
        }
        return rest;
    }

    private static boolean[] without(boolean[] constraints, int constraint) {
        boolean[] rest = constraints.clone();
        rest[constraint] = false;
        return rest;
    }
}
