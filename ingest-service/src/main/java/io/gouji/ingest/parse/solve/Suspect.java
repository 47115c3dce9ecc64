package io.gouji.ingest.parse.solve;

import java.util.List;

/**
 * A row that may be to blame for a conflict.
 *
 * @param row index of the row in {@link Problem#rows()}
 * @param numbers positions of the numbers any one of which may be wrong (or one too many) alone; empty if more than one
 *     number of the row must be wrong, or one is missing
 */
public record Suspect(int row, List<Integer> numbers) {

    /** Takes a copy. */
    public Suspect {
        numbers = List.copyOf(numbers);
    }
}
