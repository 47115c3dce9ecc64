package io.gouji.ingest.parse.solve;

/**
 * Signed cells that add up to zero within rounding. Exact: a placement stays if the other rows can complete its sum to
 * zero, which two sweeps over the rows tell, one with the sums reachable from the first row on, one with the sums the
 * last rows can bring to zero. Where there are too many such sums, only their range counts, which takes away less.
 */
final class SumFilter implements Filter {

    private final RowPart[] parts;
    private final int[] rows;

    SumFilter(RowPart[] parts) {
        this.parts = parts;
        this.rows = RowPart.rows(parts);
    }

    @Override
    public int[] rows() {
        return rows;
    }

    @Override
    public boolean revise(Domains domains, Workspace workspace, int cause) {
        long low = 0;
        long high = 0;
        int open = 0;
        RowPart last = null;
        for (RowPart part : parts) {
            long[] placements = domains.of(part.row);
            if (placements.length == 1) {
                long sum = part.sum(placements[0]);
                long slack = part.slack(placements[0]);
                low += sum - slack;
                high += sum + slack;
            } else {
                open++;
                last = part;
            }
        }
        workspace.effort().spend(parts.length);
        if (last == null) {
            return low <= 0 && high >= 0;
        }
        if (open == 1) {
            return reviseOne(last, low, high, domains, workspace, cause);
        }
        return reviseMany(open, low, high, domains, workspace, cause);
    }

    private static boolean reviseOne(
            RowPart part, long low, long high, Domains domains, Workspace workspace, int cause) {
        long[] placements = domains.of(part.row);
        long[] rest = new long[placements.length];
        int kept = 0;
        for (long placement : placements) {
            if (part.completes(placement, low, high)) {
                rest[kept++] = placement;
            }
        }
        workspace.effort().spend(placements.length);
        return domains.keep(part.row, rest, kept, cause);
    }

    private boolean reviseMany(int open, long low, long high, Domains domains, Workspace workspace, int cause) {
        long lowest = low;
        long highest = high;
        int index = 0;
        double product = 1;
        for (RowPart part : parts) {
            if (domains.isOpen(part.row)) {
                Choices choices = workspace.choices(index++, part, domains.of(part.row));
                lowest += choices.lowest();
                highest += choices.highest();
                product *= choices.count();
                workspace.effort().spend(domains.of(part.row).length);
            }
        }
        if (product <= mostChoices(workspace) && sweep(open, low, high, lowest, highest, workspace)) {
            supportExactly(open, workspace);
        } else {
            workspace.limit();
            supportByRange(open, lowest, highest, workspace);
        }
        for (int i = 0; i < open; i++) {
            if (!workspace.choices(i).keepSupported(domains, cause)) {
                return false;
            }
        }
        return true;
    }

    /** How many combinations of choices are worth a try: beyond, far more states than allowed are sure to come. */
    private static double mostChoices(Workspace workspace) {
        double states = workspace.limits().states();
        return states * states;
    }

    /** Fills the sums reachable before each open row and needed after it; false if there are too many. */
    private static boolean sweep(int open, long low, long high, long lowest, long highest, Workspace workspace) {
        workspace.reached(0).setTo(low, high);
        long restLowest = lowest - low;
        long restHighest = highest - high;
        for (int i = 0; i + 1 < open; i++) {
            Choices row = workspace.choices(i);
            restLowest -= row.lowest();
            restHighest -= row.highest();
            if (!workspace.extendReached(i, row, -restHighest, -restLowest)) {
                return false;
            }
        }
        workspace.needed(open).setTo(0, 0);
        long reachLowest = lowest;
        long reachHighest = highest;
        for (int i = open - 1; i > 0; i--) {
            Choices row = workspace.choices(i);
            reachLowest -= row.lowest();
            reachHighest -= row.highest();
            if (!workspace.extendNeeded(i, row, reachLowest, reachHighest)) {
                return false;
            }
        }
        return true;
    }

    private static void supportExactly(int open, Workspace workspace) {
        for (int i = 0; i < open; i++) {
            Choices row = workspace.choices(i);
            Intervals before = workspace.reached(i);
            Intervals after = workspace.needed(i + 1);
            for (int choice = 0; choice < row.count(); choice++) {
                workspace.effort().spend(before.size() + after.size());
                if (before.meets(after, row.low(choice), row.high(choice))) {
                    row.support(choice);
                }
            }
        }
    }

    private static void supportByRange(int open, long lowest, long highest, Workspace workspace) {
        for (int i = 0; i < open; i++) {
            Choices row = workspace.choices(i);
            for (int choice = 0; choice < row.count(); choice++) {
                if (lowest - row.lowest() + row.low(choice) <= 0 && highest - row.highest() + row.high(choice) >= 0) {
                    row.support(choice);
                }
            }
        }
    }
}
