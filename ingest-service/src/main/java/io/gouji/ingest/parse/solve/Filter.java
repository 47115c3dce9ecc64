package io.gouji.ingest.parse.solve;

/** A constraint made ready for work: it takes away placements that cannot be part of any solution of it. */
interface Filter {

    /** The rows it speaks of, each once. */
    int[] rows();

    /**
     * Takes away every placement that the constraint does not allow together with the remaining placements of the other
     * rows. May keep some that are not allowed where a limit is hit; never takes away one that is.
     *
     * @param cause under which to note it
     * @return false if no placement is left for some row: the constraint cannot hold
     */
    boolean revise(Domains domains, Workspace workspace, int cause);

    /** Whether it takes little away, so that it had better wait until the others have had their say. */
    default boolean isWeak() {
        return false;
    }
}
