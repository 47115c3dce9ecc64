package io.gouji.generator.table;

import io.gouji.model.amount.MoneyUnit;

/**
 * A cell that may hold a figure.
 *
 * @param printed whether a figure stands there; a blank cell is not a zero
 * @param hundredths the figure in hundredths of the table's unit (0.01 万元 = 100 yuan); 0 in a blank cell
 */
public record Cell(boolean printed, long hundredths) {

    public static final Cell BLANK = new Cell(false, 0);

    private static final long FEN_PER_HUNDREDTH = 10_000;

    public static Cell of(long hundredths) {
        return new Cell(true, hundredths);
    }

    /** The figure an amount in fen is printed as, rounded half up on its own; nothing is printed for nothing. */
    public static Cell ofFen(long fen) {
        return fen == 0 ? BLANK : of(Math.floorDiv(fen + FEN_PER_HUNDREDTH / 2, FEN_PER_HUNDREDTH));
    }

    /** The figure an amount in fen is printed as in a table of the given unit, with two decimals. */
    public static Cell ofFen(long fen, MoneyUnit unit) {
        return unit == MoneyUnit.YUAN && fen != 0 ? of(fen) : ofFen(fen);
    }

    /** The figure with two decimals and no thousands separators; empty for a blank cell. */
    public String value() {
        if (!printed) {
            return "";
        }
        long size = Math.abs(hundredths);
        String decimals = size % 100 < 10 ? "0" + size % 100 : String.valueOf(size % 100);
        return (hundredths < 0 ? "-" : "") + size / 100 + "." + decimals;
    }
}
