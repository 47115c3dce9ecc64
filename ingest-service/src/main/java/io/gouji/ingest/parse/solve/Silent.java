package io.gouji.ingest.parse.solve;

/**
 * A constraint that speaks of a doubted cell and therefore says nothing.
 *
 * @param rows the rows it spoke of
 */
@SuppressWarnings("ArrayRecordComponent")
record Silent(int[] rows) implements Filter {

    @Override
    public boolean revise(Domains domains, Workspace workspace, int cause) {
        return true;
    }
}
