package io.gouji.ingest.parse.solve;

import java.util.List;

/**
 * Constraints that cannot hold together, whichever way the numbers are placed: at least one number among their rows, or
 * one constraint, is wrong.
 *
 * @param constraints indices in {@link Problem#constraints()}, ascending
 * @param minimal whether, as far as can be seen, the rest could hold once any one of them is left
 *     out; not so only where a limit cut the search short
 */
public record Conflict(List<Integer> constraints, boolean minimal) {

    /** Takes a copy. */
    public Conflict {
        constraints = List.copyOf(constraints);
    }
}
