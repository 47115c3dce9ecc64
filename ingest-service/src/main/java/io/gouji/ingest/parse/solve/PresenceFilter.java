package io.gouji.ingest.parse.solve;

import java.util.Arrays;
import java.util.List;

/** Where a part is printed its whole is printed too. */
final class PresenceFilter implements Filter {

    private final int part;
    private final int whole;
    private final int[] partColumns;
    private final int[] wholeColumns;
    private final long[] halfUnits;
    private final int[] rows;

    PresenceFilter(Relation.Presence presence, List<Row> printed) {
        part = presence.parts().get(0).row();
        whole = presence.wholes().get(0).row();
        partColumns = presence.parts().stream().mapToInt(Cell::column).toArray();
        wholeColumns = presence.wholes().stream().mapToInt(Cell::column).toArray();
        halfUnits = printed.get(part).halfUnits();
        rows = part == whole ? new int[] {part} : new int[] {part, whole};
    }

    @Override
    public int[] rows() {
        return rows;
    }

    @Override
    public boolean revise(Domains domains, Workspace workspace, int cause) {
        long[] parts = domains.of(part);
        long[] wholes = domains.of(whole);
        if (part == whole) {
            return reviseWithin(parts, domains, workspace, cause);
        }
        long[] printedParts = projectParts(parts, workspace);
        long[] printedWholes = projectWholes(wholes, workspace);
        return keepParts(parts, printedParts, printedWholes, domains, workspace, cause)
                && keepWholes(
                        wholes, printedWholes, projectParts(domains.of(part), workspace), domains, workspace, cause);
    }

    private boolean reviseWithin(long[] placements, Domains domains, Workspace workspace, int cause) {
        long[] parts = projectParts(placements, workspace);
        long[] wholes = projectWholes(placements, workspace);
        long[] rest = new long[placements.length];
        int kept = 0;
        for (int i = 0; i < placements.length; i++) {
            if ((parts[i] & ~wholes[i]) == 0) {
                rest[kept++] = placements[i];
            }
        }
        return domains.keep(part, rest, kept, cause);
    }

    private boolean keepParts(
            long[] placements, long[] parts, long[] wholes, Domains domains, Workspace workspace, int cause) {
        long[] different = distinct(wholes);
        long[] rest = new long[placements.length];
        int kept = 0;
        for (int i = 0; i < placements.length; i++) {
            for (int j = 0; j < different.length; j++) {
                if ((parts[i] & ~different[j]) == 0) {
                    rest[kept++] = placements[i];
                    break;
                }
            }
        }
        workspace.effort().spend((long) placements.length * different.length);
        return domains.keep(part, rest, kept, cause);
    }

    private boolean keepWholes(
            long[] placements, long[] wholes, long[] parts, Domains domains, Workspace workspace, int cause) {
        long[] different = distinct(parts);
        long[] rest = new long[placements.length];
        int kept = 0;
        for (int i = 0; i < placements.length; i++) {
            for (int j = 0; j < different.length; j++) {
                if ((different[j] & ~wholes[i]) == 0) {
                    rest[kept++] = placements[i];
                    break;
                }
            }
        }
        workspace.effort().spend((long) placements.length * different.length);
        return domains.keep(whole, rest, kept, cause);
    }

    /** As {@link #projectWholes}; an unreadable number may be one too many and asks for nothing. */
    private long[] projectParts(long[] placements, Workspace workspace) {
        long[] printed = new long[placements.length];
        for (int i = 0; i < placements.length; i++) {
            for (int pair = 0; pair < partColumns.length; pair++) {
                int number = Placement.numberAt(placements[i], partColumns[pair]);
                if (number >= 0 && halfUnits[number] != Row.UNREADABLE) {
                    printed[i] |= 1L << pair;
                }
            }
        }
        workspace.effort().spend(placements.length);
        return printed;
    }

    /** Bit {@code i} of the result is set where the column of pair {@code i} is printed. */
    private long[] projectWholes(long[] placements, Workspace workspace) {
        long[] printed = new long[placements.length];
        for (int i = 0; i < placements.length; i++) {
            for (int pair = 0; pair < wholeColumns.length; pair++) {
                printed[i] |= (placements[i] >>> wholeColumns[pair] & 1) << pair;
            }
        }
        workspace.effort().spend(placements.length);
        return printed;
    }

    private static long[] distinct(long[] values) {
        if (values.length == 1) {
            return values;
        }
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int count = 1;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }
}
