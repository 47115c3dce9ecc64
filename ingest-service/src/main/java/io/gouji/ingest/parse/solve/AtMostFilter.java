package io.gouji.ingest.parse.solve;

/**
 * Signed cells that do not exceed zero by more than rounding. A placement stays if it fits together with the placements
 * of the other rows that leave most room.
 */
final class AtMostFilter implements Filter {

    private final RowPart[] parts;
    private final int[] rows;

    AtMostFilter(RowPart[] parts) {
        this.parts = parts;
        this.rows = RowPart.rows(parts);
    }

    @Override
    public int[] rows() {
        return rows;
    }

    @Override
    public boolean revise(Domains domains, Workspace workspace, int cause) {
        long least = 0;
        for (RowPart part : parts) {
            least += leastOf(part, domains, workspace);
        }
        if (least > 0) {
            return false;
        }
        for (RowPart part : parts) {
            if (domains.isOpen(part.row)) {
                long[] placements = domains.of(part.row);
                long others = least - leastOf(part, domains, workspace);
                long[] rest = new long[placements.length];
                int kept = 0;
                for (long placement : placements) {
                    if (others + part.sum(placement) - part.slack(placement) <= 0) {
                        rest[kept++] = placement;
                    }
                }
                domains.keep(part.row, rest, kept, cause);
            }
        }
        return true;
    }

    @Override
    public boolean isWeak() {
        return true;
    }

    private static long leastOf(RowPart part, Domains domains, Workspace workspace) {
        long least = Long.MAX_VALUE;
        long[] placements = domains.of(part.row);
        for (long placement : placements) {
            least = Math.min(least, part.sum(placement) - part.slack(placement));
        }
        workspace.effort().spend(placements.length);
        return least;
    }
}
