package io.gouji.ingest.parse.solve;

/** The same number in two cells. */
final class EqualFilter implements Filter {

    private final Cell one;
    private final Cell other;
    private final Row oneRow;
    private final Row otherRow;
    private final int[] rows;

    EqualFilter(Cell one, Cell other, Row oneRow, Row otherRow) {
        this.one = one;
        this.other = other;
        this.oneRow = oneRow;
        this.otherRow = otherRow;
        this.rows = one.row() == other.row() ? new int[] {one.row()} : new int[] {one.row(), other.row()};
    }

    @Override
    public int[] rows() {
        return rows;
    }

    @Override
    public boolean revise(Domains domains, Workspace workspace, int cause) {
        if (rows.length == 1) {
            return reviseWithin(domains, workspace, cause);
        }
        boolean[] oneChoices = choices(domains.of(one.row()), one.column(), oneRow, workspace);
        boolean[] otherChoices = choices(domains.of(other.row()), other.column(), otherRow, workspace);
        boolean[] oneSupported = new boolean[oneChoices.length];
        boolean[] otherSupported = new boolean[otherChoices.length];
        for (int i = 0; i < oneChoices.length; i++) {
            for (int j = 0; j < otherChoices.length; j++) {
                if (oneChoices[i] && otherChoices[j] && alike(i - 1, j - 1)) {
                    oneSupported[i] = true;
                    otherSupported[j] = true;
                }
            }
        }
        return keep(one, oneSupported, domains, cause) && keep(other, otherSupported, domains, cause);
    }

    private boolean reviseWithin(Domains domains, Workspace workspace, int cause) {
        long[] placements = domains.of(one.row());
        long[] rest = new long[placements.length];
        int kept = 0;
        for (long placement : placements) {
            if (alike(Placement.numberAt(placement, one.column()), Placement.numberAt(placement, other.column()))) {
                rest[kept++] = placement;
            }
        }
        workspace.effort().spend(placements.length);
        return domains.keep(one.row(), rest, kept, cause);
    }

    /** Which numbers can stand in the column: number {@code n} at index {@code n + 1}, the blank at index 0. */
    private static boolean[] choices(long[] placements, int column, Row row, Workspace workspace) {
        boolean[] choices = new boolean[row.size() + 1];
        for (long placement : placements) {
            choices[Placement.numberAt(placement, column) + 1] = true;
        }
        workspace.effort().spend(placements.length);
        return choices;
    }

    private static boolean keep(Cell cell, boolean[] supported, Domains domains, int cause) {
        long[] placements = domains.of(cell.row());
        long[] rest = new long[placements.length];
        int kept = 0;
        for (long placement : placements) {
            if (supported[Placement.numberAt(placement, cell.column()) + 1]) {
                rest[kept++] = placement;
            }
        }
        return domains.keep(cell.row(), rest, kept, cause);
    }

    private boolean alike(int oneNumber, int otherNumber) {
        if (oneNumber < 0) {
            return otherNumber < 0 || isZero(otherRow, otherNumber);
        }
        if (otherNumber < 0) {
            return isZero(oneRow, oneNumber);
        }
        long oneHalf = oneRow.halfUnits()[oneNumber];
        long otherHalf = otherRow.halfUnits()[otherNumber];
        long difference = Math.abs(oneRow.values()[oneNumber] - otherRow.values()[otherNumber]);
        return difference == 0
                || oneHalf != otherHalf && difference <= Math.max(oneHalf, otherHalf)
                || oneHalf == Row.UNREADABLE
                || otherHalf == Row.UNREADABLE;
    }

    private static boolean isZero(Row row, int number) {
        return row.values()[number] == 0 || row.halfUnits()[number] == Row.UNREADABLE;
    }
}
