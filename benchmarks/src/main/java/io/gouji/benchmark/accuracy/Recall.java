package io.gouji.benchmark.accuracy;

import java.util.ArrayList;
import java.util.List;

/** How much of what is true was read, and how much of what was read is true. */
final class Recall {

    private int expected;
    private int read;
    private int right;

    /** Counts one document's truths and readings, each reading being matched with one truth. */
    void count(List<String> truths, List<String> readings) {
        List<String> left = new ArrayList<>(truths);
        for (String reading : readings) {
            right += left.remove(reading) ? 1 : 0;
        }
        expected += truths.size();
        read += readings.size();
    }

    @Override
    public String toString() {
        return "%d stated, %d read, recall %.4f, precision %.4f"
                .formatted(expected, read, ratio(right, expected), ratio(right, read));
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
