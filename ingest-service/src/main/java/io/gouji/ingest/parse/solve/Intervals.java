package io.gouji.ingest.parse.solve;

import java.util.Arrays;

/**
 * A set of amounts, kept as ascending intervals that do not meet. It holds the sums that printed numbers can stand for:
 * each number its rounding interval, each set of choices the union. Adding sets and uniting them commute, so merging
 * intervals that overlap loses nothing.
 */
final class Intervals {

    private long[] low = new long[32];
    private long[] high = new long[32];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void setTo(long from, long to) {
        size = 0;
        append(from, to);
    }

    /**
     * Makes this the union of a set and of another one shifted, without what lies outside a range.
     *
     * @param base taken as it is
     * @param other each of its intervals is moved by the interval {@code [from, to]}
     * @param floor intervals that end below are left out
     * @param ceiling intervals that begin above are left out
     */
    void setToUnion(Intervals base, Intervals other, long from, long to, long floor, long ceiling) {
        size = 0;
        int b = 0;
        int o = 0;
        while (b < base.size || o < other.size) {
            if (o == other.size || b < base.size && base.low[b] <= other.low[o] + from) {
                append(base.low[b], base.high[b]);
                b++;
            } else {
                long start = other.low[o] + from;
                long end = other.high[o] + to;
                o++;
                if (end >= floor && start <= ceiling) {
                    append(start, end);
                }
            }
        }
    }

    /** Whether some amount of this set, moved by some amount of {@code [from, to]}, lies in the other set. */
    boolean meets(Intervals other, long from, long to) {
        int i = 0;
        int o = 0;
        while (i < size && o < other.size) {
            if (high[i] + to < other.low[o]) {
                i++;
            } else if (other.high[o] < low[i] + from) {
                o++;
            } else {
                return true;
            }
        }
        return false;
    }

    private void append(long from, long to) {
        if (size > 0 && from <= high[size - 1]) {
            high[size - 1] = Math.max(high[size - 1], to);
            return;
        }
        if (size == low.length) {
            low = Arrays.copyOf(low, 2 * size);
            high = Arrays.copyOf(high, 2 * size);
        }
        low[size] = from;
        high[size] = to;
        size++;
    }
}
