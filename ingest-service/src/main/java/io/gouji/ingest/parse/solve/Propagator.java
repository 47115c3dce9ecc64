package io.gouji.ingest.parse.solve;

import java.util.Arrays;

/**
 * Lets constraints narrow the rows until none can narrow any further. Those that leave few choices come first: they are
 * cheap and make the others cheap.
 */
final class Propagator {

    /** Nothing failed. */
    static final int HOLDS = -1;

    /** Not all constraints were looked at: the effort is used up. */
    static final int EXHAUSTED = -2;

    private static final int BUCKETS = 64;
    private static final int IDLE = BUCKETS;

    private final Network network;
    private final Workspace workspace;
    private final int[][] buckets = new int[BUCKETS][8];
    private final int[] lengths = new int[BUCKETS];
    private final int[] bucketOf;
    private long filled;

    Propagator(Network network, Workspace workspace) {
        this.network = network;
        this.workspace = workspace;
        this.bucketOf = new int[network.constraintCount()];
        Arrays.fill(bucketOf, IDLE);
    }

    /** Asks for a constraint to be looked at in the next run. */
    void enqueue(int constraint, Domains domains) {
        int bucket = bucket(constraint, domains);
        if (bucket >= bucketOf[constraint]) {
            return;
        }
        bucketOf[constraint] = bucket;
        if (lengths[bucket] == buckets[bucket].length) {
            buckets[bucket] = Arrays.copyOf(buckets[bucket], 2 * lengths[bucket]);
        }
        buckets[bucket][lengths[bucket]++] = constraint;
        filled |= 1L << bucket;
    }

    /**
     * What a row says of itself comes first: it rests on no other row and need not be told again when others change. What
     * says little comes last, so that little is made to rest on it.
     */
    private int bucket(int constraint, Domains domains) {
        if (network.rowsOf(constraint).length == 1) {
            return 0;
        }
        return network.filter(constraint).isWeak()
                ? BUCKETS - 1
                : Math.min(1 + domains.weight(constraint), BUCKETS - 2);
    }

    /** Asks for all active constraints of a row. */
    void enqueueRow(int row, Domains domains, boolean[] active) {
        for (int constraint : network.constraintsOf(row)) {
            if (active[constraint]) {
                enqueue(constraint, domains);
            }
        }
    }

    /**
     * Runs until nothing changes.
     *
     * @param active the constraints that count
     * @return {@link #HOLDS}, {@link #EXHAUSTED}, or the constraint that cannot hold
     */
    int run(Domains domains, boolean[] active) {
        while (filled != 0) {
            int bucket = Long.numberOfTrailingZeros(filled);
            int constraint = buckets[bucket][--lengths[bucket]];
            if (lengths[bucket] == 0) {
                filled &= ~(1L << bucket);
            }
            if (bucketOf[constraint] != bucket) {
                continue;
            }
            bucketOf[constraint] = IDLE;
            if (workspace.effort().exhausted()) {
                workspace.limit();
                clear();
                return EXHAUSTED;
            }
            int mark = domains.mark();
            if (!network.filter(constraint).revise(domains, workspace, constraint)) {
                clear();
                return constraint;
            }
            for (int event = mark; event < domains.mark(); event++) {
                wake(domains.trailRow(event), constraint, domains, active);
            }
        }
        return HOLDS;
    }

    private void wake(int row, int cause, Domains domains, boolean[] active) {
        for (int constraint : network.constraintsOf(row)) {
            if (constraint != cause && active[constraint]) {
                enqueue(constraint, domains);
            }
        }
    }

    private void clear() {
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            for (int i = 0; i < lengths[bucket]; i++) {
                bucketOf[buckets[bucket][i]] = IDLE;
            }
            lengths[bucket] = 0;
        }
        filled = 0;
    }
}
