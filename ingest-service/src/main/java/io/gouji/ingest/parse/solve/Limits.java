package io.gouji.ingest.parse.solve;

/**
 * How much effort a solution may cost. Effort is counted in elementary steps, not in time, so that the same document
 * always has the same answer. Whatever limit is hit, the answer has fewer unique rows, never a wrong one.
 *
 * @param placements rows with more placements than this are not looked at
 * @param states reachable sums kept for one constraint; beyond, only the range of the sum is used
 * @param nodes assignments tried per group of connected rows that propagation leaves open
 * @param stepsPerRow elementary steps for each stage of the solution, for each row (a step takes some nanoseconds)
 */
public record Limits(int placements, int states, int nodes, long stepsPerRow) {

    /** Enough for every document seen, and some milliseconds at most for one of usual size. */
    public static final Limits USUAL = new Limits(4_000, 200, 30, 50_000);

    /** Rejects limits that are not positive. */
    public Limits {
        if (placements < 1 || states < 1 || nodes < 1 || stepsPerRow < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
