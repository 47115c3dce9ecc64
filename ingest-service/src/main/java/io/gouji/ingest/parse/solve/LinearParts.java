package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sorts the terms of a linear relation by row. */
final class LinearParts {

    private LinearParts() {}

    /** One part per row; a cell that occurs several times is counted together. */
    static RowPart[] of(List<Term> terms, List<Row> rows) {
        Map<Integer, Map<Integer, Integer>> factors = new TreeMap<>();
        for (Term term : terms) {
            factors.computeIfAbsent(term.cell().row(), row -> new TreeMap<>())
                    .merge(term.cell().column(), term.sign(), Integer::sum);
        }
        RowPart[] parts = new RowPart[factors.size()];
        int next = 0;
        for (Map.Entry<Integer, Map<Integer, Integer>> entry : factors.entrySet()) {
            int row = entry.getKey();
            parts[next++] = new RowPart(
                    row,
                    rows.get(row),
                    new ArrayList<>(entry.getValue().keySet()),
                    new ArrayList<>(entry.getValue().values()));
        }
        return parts;
    }

    static int[] rows(RowPart[] parts) {
        return Arrays.stream(parts).mapToInt(part -> part.row).toArray();
    }

    /** Leaves a row the first {@code kept} of the placements; false if that is none. */
    static boolean keep(int row, long[] placements, int kept, Domains domains, int cause) {
        if (kept > 0 && kept < domains.of(row).length) {
            domains.narrow(row, Arrays.copyOf(placements, kept), cause);
        }
        return kept > 0;
    }
}
