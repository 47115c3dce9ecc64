package io.gouji.ingest.parse.solve;

import java.util.List;
import java.util.Set;

/**
 * Where the numbers of all rows stand, as far as it can be told.
 *
 * @param outcomes one per row, in the order of {@link Problem#rows()}
 * @param conflicts constraints found to contradict each other; empty for a sound document
 * @param suspects the rows that may be to blame for that
 * @param suspectAssumptions the assumptions that may be to blame for that: nothing was concluded from them
 * @param limited whether any limit was hit, so that more effort might have told more
 */
public record Solution(
        List<Outcome> outcomes,
        List<Conflict> conflicts,
        List<Suspect> suspects,
        Set<String> suspectAssumptions,
        boolean limited) {

    /** Takes copies. */
    public Solution {
        outcomes = List.copyOf(outcomes);
        conflicts = List.copyOf(conflicts);
        suspects = List.copyOf(suspects);
        suspectAssumptions = Set.copyOf(suspectAssumptions);
    }
}
