package io.gouji.ingest.parse.form;

import java.util.List;

/**
 * Columns that belong together: those that say what a row is, and those with its figures. A table of two sides has two.
 *
 * @param labels columns with names
 * @param codes columns with codes, which may hold the words of total rows too
 * @param values columns with figures
 */
record Band(List<Integer> labels, List<Integer> codes, List<Integer> values) {

    Band {
        labels = List.copyOf(labels);
        codes = List.copyOf(codes);
        values = List.copyOf(values);
    }

    /** The leftmost column. */
    int first() {
        int first = values.get(0);
        first = labels.isEmpty() ? first : Math.min(first, labels.get(0));
        return codes.isEmpty() ? first : Math.min(first, codes.get(0));
    }

    /** The rightmost column. */
    int last() {
        return values.get(values.size() - 1);
    }

    /** Whether nothing says what its rows are. */
    boolean isBare() {
        return labels.isEmpty() && codes.isEmpty();
    }
}
