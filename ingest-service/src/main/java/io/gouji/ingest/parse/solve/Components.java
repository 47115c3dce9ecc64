package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.List;

/** Groups open rows by the constraints that connect them: what one group does, no other notices. */
final class Components {

    /** Rows of one group, and the constraints that connect them. */
    record Component(List<Integer> rows, List<Integer> constraints) {}

    private final Network network;
    private final Domains domains;
    private final boolean[] active;
    private final boolean[] seenRow;
    private final boolean[] seenConstraint;

    private Components(Network network, Domains domains, boolean[] active) {
        this.network = network;
        this.domains = domains;
        this.active = active;
        this.seenRow = new boolean[network.rowCount()];
        this.seenConstraint = new boolean[network.constraintCount()];
    }

    /** The groups, by their first row. */
    static List<Component> of(Network network, Domains domains, boolean[] active) {
        Components components = new Components(network, domains, active);
        List<Component> groups = new ArrayList<>();
        for (int row = 0; row < network.rowCount(); row++) {
            if (domains.isOpen(row) && !components.seenRow[row]) {
                groups.add(components.from(row));
            }
        }
        return groups;
    }

    private Component from(int start) {
        List<Integer> rows = new ArrayList<>(List.of(start));
        List<Integer> constraints = new ArrayList<>();
        seenRow[start] = true;
        for (int next = 0; next < rows.size(); next++) {
            for (int constraint : network.constraintsOf(rows.get(next))) {
                if (active[constraint] && !seenConstraint[constraint]) {
                    seenConstraint[constraint] = true;
                    if (reach(constraint, rows) > 1) {
                        constraints.add(constraint);
                    }
                }
            }
        }
        return new Component(rows, constraints);
    }

    /** Adds the open rows of a constraint to those reached. */
    private int reach(int constraint, List<Integer> rows) {
        int open = 0;
        for (int row : network.rowsOf(constraint)) {
            if (domains.isOpen(row)) {
                open++;
                if (!seenRow[row]) {
                    seenRow[row] = true;
                    rows.add(row);
                }
            }
        }
        return open;
    }
}
