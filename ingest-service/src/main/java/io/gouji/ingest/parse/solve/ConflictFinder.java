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
        }
        return rest;
    }

    private boolean[] without(boolean[] constraints, int unit) {
        boolean[] rest = constraints.clone();
        for (int constraint = unit; constraint < rest.length; constraint++) {
            rest[constraint] &= network.labels().unitOf(constraint) != unit;
        }
        return rest;
    }

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
}
