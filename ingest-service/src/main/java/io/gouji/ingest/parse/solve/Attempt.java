package io.gouji.ingest.parse.solve;

/** One try to make sense of the rows with some of the constraints: propagation first, then search for what is left. */
final class Attempt {

    private static final boolean[] NOTHING = new boolean[0];

    private final Network network;
    private final Workspace workspace;
    private final Propagator propagator;
    private final ComponentSearch search;
    private final Domains domains;
    private final boolean[] active;
    private final boolean[] varied;
    private boolean failed;
    private boolean exhausted;

    /**
     * A try from the beginning.
     *
     * @param active the constraints that count; taken over
     */
    Attempt(Network network, Workspace workspace, boolean[] active) {
        this(network, workspace, new Domains(network), active);
        enqueueAll();
    }

    private Attempt(Network network, Workspace workspace, Domains domains, boolean[] active) {
        this.network = network;
        this.workspace = workspace;
        this.propagator = new Propagator(network, workspace);
        this.search = new ComponentSearch(network, workspace, propagator);
        this.domains = domains;
        this.active = active;
        this.varied = new boolean[network.rowCount()];
    }

    /** The same without some constraints and all that followed from them; what follows from the others is kept. */
    Attempt without(boolean[] gone) {
        boolean[] rest = active.clone();
        for (int constraint = 0; constraint < rest.length; constraint++) {
            rest[constraint] &= !gone[constraint];
        }
        Domains fewer = new Domains(domains);
        boolean[] affected = fewer.retract(gone);
        Attempt attempt = new Attempt(network, workspace, fewer, rest);
        if (failed) {
            attempt.enqueueAll();
            return attempt;
        }
        for (int row = 0; row < affected.length; row++) {
            if (affected[row]) {
                attempt.propagator.enqueueRow(row, fewer, rest);
            }
        }
        return attempt;
    }

    /**
     * The same with more constraints, of a problem that differs in nothing else but what these say.
     *
     * @param more constraints that did not count before
     */
    Attempt with(Network changed, boolean[] more) {
        boolean[] all = active.clone();
        Attempt attempt = new Attempt(changed, workspace, new Domains(domains), all);
        for (int constraint = 0; constraint < all.length; constraint++) {
            if (more[constraint] && !all[constraint]) {
                all[constraint] = true;
                attempt.propagator.enqueue(constraint, attempt.domains);
            }
        }
        return attempt;
    }

    private void enqueueAll() {
        for (int constraint = 0; constraint < active.length; constraint++) {
            if (active[constraint]) {
                propagator.enqueue(constraint, domains);
            }
        }
    }

    /**
     * Narrows the rows by propagation alone.
     *
     * @return constraints that cannot hold together, or an empty array if they can as far as this sees
     */
    boolean[] propagate() {
        int result = propagator.run(domains, active);
        exhausted = result == Propagator.EXHAUSTED;
        failed = result >= 0;
        return failed ? domains.explain(result) : NOTHING;
    }

    /** Narrows the rows as far as it goes; answers like {@link #propagate}. */
    boolean[] settle() {
        boolean[] conflicting = propagate();
        return failed || exhausted ? conflicting : explain(search.settle(domains, active, varied));
    }

    /** Answers like {@link #settle}, but does not find out which rows agree in all solutions. */
    boolean[] refute() {
        boolean[] conflicting = propagate();
        return failed || exhausted ? conflicting : explain(search.refute(domains, active));
    }

    private boolean[] explain(int[] refuted) {
        failed = refuted.length > 0;
        return failed ? domains.explain(refuted) : NOTHING;
    }

    /** Whether the effort was used up before all constraints were looked at. */
    boolean exhausted() {
        return exhausted;
    }

    Network network() {
        return network;
    }

    Domains domains() {
        return domains;
    }

    /** The constraints that count; not to be changed. */
    boolean[] active() {
        return active;
    }

    /** Whether two placements of the row are known to be part of complete solutions. */
    boolean varies(int row) {
        return varied[row];
    }
}
