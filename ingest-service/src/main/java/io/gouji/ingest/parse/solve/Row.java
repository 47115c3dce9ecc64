package io.gouji.ingest.parse.solve;

import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * A printed row: its numbers in order, and the columns they may stand in. Immutable.
 *
 * <p>Amounts are whole numbers of a unit so fine that every half-unit is whole too: the caller scales, for figures
 * printed to 0.01 by 200, where the half-unit becomes 1.
 */
public final class Row {

    /** Columns a row may have. */
    public static final int MAX_COLUMNS = 62;

    /** Greatest magnitude of a scaled amount; with it, sums over {@link Problem#MAX_TERMS} cells cannot overflow. */
    public static final long MAX_AMOUNT = 400_000_000_000_000L;

    /**
     * Half-unit of a number that is there but cannot be read, or is not to be trusted: it may be any amount, also that of
     * a blank, and so contradicts nothing but still takes its place in the order.
     */
    public static final long UNREADABLE = MAX_AMOUNT;

    private final String name;
    private final long[] values;
    private final long[] halfUnits;
    private final long columns;
    private final LongPredicate restriction;

    private Row(String name, long[] values, long[] halfUnits, long columns, LongPredicate restriction) {
        this.name = name;
        this.values = values;
        this.halfUnits = halfUnits;
        this.columns = columns;
        this.restriction = restriction;
    }

    /**
     * A row whose blanks were lost.
     *
     * @param name for messages
     * @param values the printed numbers in order, scaled
     * @param halfUnits the rounding half-unit of each, scaled
     * @param columns bit set of the columns the numbers may stand in
     * @throws IllegalArgumentException for amounts or columns out of range
     */
    public static Row open(String name, long[] values, long[] halfUnits, long columns) {
        if (values.length != halfUnits.length) {
            throw new IllegalArgumentException(name + ": every number needs its half-unit");
        }
        if (columns >>> MAX_COLUMNS != 0) {
            throw new IllegalArgumentException(name + ": more than " + MAX_COLUMNS + " columns");
        }
        for (long value : values) {
            if (value > MAX_AMOUNT || value < -MAX_AMOUNT) {
                throw new IllegalArgumentException(name + ": amount out of range: " + value);
            }
        }
        for (long halfUnit : halfUnits) {
            if (halfUnit < 0 || halfUnit > UNREADABLE) {
                throw new IllegalArgumentException(name + ": half-unit out of range: " + halfUnit);
            }
        }
        return new Row(name, values.clone(), halfUnits.clone(), columns, placement -> true);
    }

    /**
     * A row whose blanks were lost, of numbers with half-unit 1.
     *
     * @see #open(String, long[], long[], long)
     */
    public static Row open(String name, long[] values, long columns) {
        long[] halfUnits = new long[values.length];
        Arrays.fill(halfUnits, 1);
        return open(name, values, halfUnits, columns);
    }

    /**
     * A row whose numbers stand where they were printed.
     *
     * @param placement as many columns as there are numbers
     */
    public static Row fixed(String name, long[] values, long[] halfUnits, Placement placement) {
        if (placement.size() != values.length) {
            throw new IllegalArgumentException(name + ": as many columns as numbers are needed");
        }
        return open(name, values, halfUnits, placement.columns());
    }

    /** The first columns, as a bit set: columns 0 to {@code count - 1}. */
    public static long firstColumns(int count) {
        if (count < 0 || count > MAX_COLUMNS) {
            throw new IllegalArgumentException("no such number of columns: " + count);
        }
        return (1L << count) - 1;
    }

    /**
     * The same row with fewer placements, for what is known of it beforehand (the first number stands in the first column).
     * Unlike a constraint it is never given up, however
     * much contradicts it, so it should be certain.
     *
     * @param allowed tells of a bit set of used columns whether it may be; joined with earlier restrictions
     */
    public Row restrictedTo(LongPredicate allowed) {
        return new Row(name, values, halfUnits, columns, restriction.and(allowed));
    }

    /** For messages. */
    public String name() {
        return name;
    }

    /** How many numbers are printed. */
    public int size() {
        return values.length;
    }

    /** Bit set of the columns the numbers may stand in. */
    public long columns() {
        return columns;
    }

    long[] values() {
        return values;
    }

    long[] halfUnits() {
        return halfUnits;
    }

    boolean allows(long placement) {
        return restriction.test(placement);
    }

    @Override
    public String toString() {
        return name + Arrays.toString(values);
    }
}
