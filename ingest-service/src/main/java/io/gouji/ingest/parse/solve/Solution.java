package io.gouji.ingest.parse.solve;

import java.util.List;

/**
 * Where the numbers of all rows stand, as far as it can be told.
 *
 * @param outcomes one per row, in the order of {@link Problem#rows()}
 * @param conflicts the constraints that were retracted because they contradicted each other, in the order they were found
 * @param limited whether any limit was hit, so that more effort might have told more
 */
public record Solution(List<Outcome> outcomes, List<Conflict> conflicts, boolean limited) {

    /** Takes copies. */
    public Solution {
        outcomes = List.copyOf(outcomes);
        conflicts = List.copyOf(conflicts);
    }
}
