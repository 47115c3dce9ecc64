package io.gouji.ingest.parse.solve;

import java.util.List;

/** Where a part is printed its whole is printed too. */
final class PresenceFilter implements Filter {

    private final int part;
    private final int whole;
    private final int[] partColumns;
    private final int[] wholeColumns;
    private final long sameColumns;
    private final long[] halfUnits;
    private final int[] rows;

    PresenceFilter(Relation.Presence presence, List<Row> printed) {
        part = presence.parts().get(0).row();
        whole = presence.wholes().get(0).row();
        partColumns = presence.parts().stream().mapToInt(Cell::column).toArray();
        wholeColumns = presence.wholes().stream().mapToInt(Cell::column).toArray();
        halfUnits = printed.get(part).halfUnits();
        sameColumns = sameColumns();
        rows = part == whole ? new int[] {part} : new int[] {part, whole};
    }

    /** The columns, if each part stands in the column of its whole and all numbers are readable: the usual case. */
    private long sameColumns() {
        long columns = 0;
        for (int pair = 0; pair < partColumns.length; pair++) {
            if (partColumns[pair] != wholeColumns[pair]) {
                return 0;
            }
            columns |= 1L << partColumns[pair];
        }
        for (long halfUnit : halfUnits) {
            if (halfUnit == Row.UNREADABLE) {
                return 0;
            }
        }
        return columns;
    }

    @Override
    public int[] rows() {
        return rows;
    }

    @Override
    public boolean revise(Domains domains, Workspace workspace, int cause) {
        if (part == whole) {
            return reviseWithin(domains, workspace, cause);
        }
        return keepParts(domains, workspace, cause) && keepWholes(domains, workspace, cause);
    }

    private boolean reviseWithin(Domains domains, Workspace workspace, int cause) {
        long[] placements = domains.of(part);
        long[] rest = new long[placements.length];
        int kept = 0;
        for (long placement : placements) {
            if ((demand(placement) & ~placement) == 0) {
                rest[kept++] = placement;
            }
        }
        workspace.effort().spend(placements.length);
        return domains.keep(part, rest, kept, cause);
    }

    private boolean keepParts(Domains domains, Workspace workspace, int cause) {
        long[] placements = domains.of(part);
        long[] wholes = domains.of(whole);
        long[] rest = new long[placements.length];
        int kept = 0;
        for (long placement : placements) {
            if (satisfiable(demand(placement), wholes, workspace)) {
                rest[kept++] = placement;
            }
        }
        return domains.keep(part, rest, kept, cause);
    }

    private static boolean satisfiable(long demand, long[] wholes, Workspace workspace) {
        for (int i = 0; i < wholes.length; i++) {
            if ((demand & ~wholes[i]) == 0) {
                workspace.effort().spend(i + 1);
                return true;
            }
        }
        workspace.effort().spend(wholes.length);
        return false;
    }

    private boolean keepWholes(Domains domains, Workspace workspace, int cause) {
        long[] wholes = domains.of(whole);
        if (wholes.length == 1) {
            return true;
        }
        long[] demands = demands(domains.of(part));
        long[] rest = new long[wholes.length];
        int kept = 0;
        for (long candidate : wholes) {
            if (satisfies(candidate, demands, workspace)) {
                rest[kept++] = candidate;
            }
        }
        return domains.keep(whole, rest, kept, cause);
    }

    private static boolean satisfies(long candidate, long[] demands, Workspace workspace) {
        for (int i = 0; i < demands.length; i++) {
            if ((demands[i] & ~candidate) == 0) {
                workspace.effort().spend(i + 1);
                return true;
            }
        }
        workspace.effort().spend(demands.length);
        return false;
    }

    private long[] demands(long[] placements) {
        long[] demands = new long[placements.length];
        for (int i = 0; i < demands.length; i++) {
            demands[i] = demand(placements[i]);
        }
        return demands;
    }

    /** The columns in which the whole must be printed. An unreadable part may be one too many and demands nothing. */
    private long demand(long placement) {
        if (sameColumns != 0) {
            return placement & sameColumns;
        }
        long demand = 0;
        for (int pair = 0; pair < partColumns.length; pair++) {
            int number = Placement.numberAt(placement, partColumns[pair]);
            if (number >= 0 && halfUnits[number] != Row.UNREADABLE) {
                demand |= 1L << wholeColumns[pair];
            }
        }
        return demand;
    }
}
