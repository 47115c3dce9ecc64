package io.gouji.ingest.parse.solve;

import io.gouji.ingest.parse.solve.Components.Component;
import java.util.Arrays;

/**
 * Tries placements where propagation ends with open rows: for each group of rows that constraints still connect, it looks
 * for complete solutions, until each row is seen to differ or seen to agree in all of them.
 */
final class ComponentSearch {

    private static final int[] NONE = new int[0];

    /** A guess is always taken back, so nothing is ever explained by it. */
    private static final int GUESS = Integer.MIN_VALUE;

    private enum Found {
        SOLUTION,
        NOTHING,
        LIMIT
    }

    private final Network network;
    private final Workspace workspace;
    private final Propagator propagator;
    private int nodes;

    ComponentSearch(Network network, Workspace workspace, Propagator propagator) {
        this.network = network;
        this.workspace = workspace;
        this.propagator = propagator;
    }

    /**
     * Settles the open rows as far as the limits allow: rows on which all solutions agree are narrowed to one placement.
     *
     * @param domains at the fixpoint of propagation
     * @param varied set for the rows of which two placements are known to be part of complete solutions
     * @return constraints that cannot hold together, or none
     */
    int[] settle(Domains domains, boolean[] active, boolean[] varied) {
        for (Component component : Components.of(network, domains, active)) {
            if (component.constraints().isEmpty()) {
                varied[component.rows().get(0)] = true;
                continue;
            }
            nodes = workspace.limits().nodes();
            int mark = domains.mark();
            Found found = complete(component, domains, active);
            if (found == Found.NOTHING) {
                return constraints(component);
            }
            long[] witness = read(component, domains);
            domains.undoTo(mark);
            if (found == Found.SOLUTION) {
                found = compare(component, witness, domains, active, varied);
            }
            if (found == Found.LIMIT) {
                workspace.limit();
            }
        }
        return NONE;
    }

    /**
     * Only tells whether the open rows have a solution.
     *
     * @return constraints that cannot hold together; none if there is a solution or a limit is hit
     */
    int[] refute(Domains domains, boolean[] active) {
        for (Component component : Components.of(network, domains, active)) {
            nodes = workspace.limits().nodes();
            int mark = domains.mark();
            Found found = complete(component, domains, active);
            domains.undoTo(mark);
            if (found == Found.NOTHING) {
                return constraints(component);
            }
        }
        return NONE;
    }

    /** Looks for solutions that differ from a known one, row by row. */
    private Found compare(Component component, long[] witness, Domains domains, boolean[] active, boolean[] varied) {
        int cause = domains.jointly(constraints(component));
        for (int i = 0; i < witness.length; i++) {
            int row = component.rows().get(i);
            for (long placement : domains.of(row)) {
                if (varied[row]) {
                    break;
                }
                if (placement == witness[i] || Arrays.binarySearch(domains.of(row), placement) < 0) {
                    continue;
                }
                int mark = domains.mark();
                Found found = tryPlacement(row, placement, component, domains, active);
                if (found == Found.SOLUTION) {
                    noteDifferences(component, witness, domains, varied);
                }
                domains.undoTo(mark);
                if (found == Found.LIMIT) {
                    return Found.LIMIT;
                }
                if (found == Found.NOTHING && !exclude(row, placement, cause, domains, active)) {
                    return Found.LIMIT;
                }
            }
        }
        return Found.SOLUTION;
    }

    private static void noteDifferences(Component component, long[] witness, Domains domains, boolean[] varied) {
        for (int i = 0; i < witness.length; i++) {
            int row = component.rows().get(i);
            varied[row] |= domains.of(row)[0] != witness[i];
        }
    }

    /** Takes a placement away for good; false if what follows from it could not be worked out within the limits. */
    private boolean exclude(int row, long placement, int cause, Domains domains, boolean[] active) {
        long[] placements = domains.of(row);
        long[] rest = new long[placements.length];
        int kept = 0;
        for (long other : placements) {
            if (other != placement) {
                rest[kept++] = other;
            }
        }
        domains.keep(row, rest, kept, cause);
        propagator.enqueueRow(row, domains, active);
        return propagator.run(domains, active) == Propagator.HOLDS;
    }

    /** Assigns open rows, the one with the fewest placements first, until all are assigned. */
    private Found complete(Component component, Domains domains, boolean[] active) {
        int row = -1;
        for (int candidate : component.rows()) {
            int size = domains.of(candidate).length;
            if (size > 1 && (row < 0 || size < domains.of(row).length)) {
                row = candidate;
            }
        }
        if (row < 0) {
            return Found.SOLUTION;
        }
        for (long placement : domains.of(row)) {
            int mark = domains.mark();
            Found found = tryPlacement(row, placement, component, domains, active);
            if (found != Found.NOTHING) {
                return found;
            }
            domains.undoTo(mark);
        }
        return Found.NOTHING;
    }

    private Found tryPlacement(int row, long placement, Component component, Domains domains, boolean[] active) {
        if (nodes-- <= 0) {
            return Found.LIMIT;
        }
        domains.narrow(row, new long[] {placement}, GUESS);
        propagator.enqueueRow(row, domains, active);
        int result = propagator.run(domains, active);
        if (result == Propagator.EXHAUSTED) {
            return Found.LIMIT;
        }
        return result == Propagator.HOLDS ? complete(component, domains, active) : Found.NOTHING;
    }

    private static int[] constraints(Component component) {
        return component.constraints().stream().mapToInt(Integer::intValue).toArray();
    }

    private static long[] read(Component component, Domains domains) {
        long[] solution = new long[component.rows().size()];
        for (int i = 0; i < solution.length; i++) {
            solution[i] = domains.of(component.rows().get(i))[0];
        }
        return solution;
    }
}
