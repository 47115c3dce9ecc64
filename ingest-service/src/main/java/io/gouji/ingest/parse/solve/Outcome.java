package io.gouji.ingest.parse.solve;

import java.util.List;
import java.util.Set;

/** What is known of a row in the end. */
public sealed interface Outcome {

    /**
     * The numbers stand here, in every solution of the constraints that speak of nothing doubted.
     *
     * @param placement where they stand
     * @param families the families that took part in finding out, directly or by way of other rows; empty for a row that
     *     never had a choice
     * @param essential for each number, those of them without which it could stand in several columns: none of their
     *     rules may judge this number, for they would only confirm themselves
     */
    record Unique(Placement placement, Set<String> families, List<Set<String>> essential) implements Outcome {

        /** Takes copies. */
        public Unique {
            families = Set.copyOf(families);
            essential = List.copyOf(essential);
        }
    }

    /**
     * Several placements remain.
     *
     * @param placements those that remain, at least two; empty if there are too many to list
     * @param columns for each number of the row, bit set of the columns it may stand in
     * @param essential as in {@link Unique}, for numbers whose column is the same in all of them; empty for the others
     * @param reason why
     */
    record Several(List<Placement> placements, List<Long> columns, List<Set<String>> essential, Reason reason)
            implements Outcome {

        /** Takes copies. */
        public Several {
            placements = List.copyOf(placements);
            columns = List.copyOf(columns);
            essential = List.copyOf(essential);
        }
    }

    /** No placement exists: more numbers than columns, or all placements excluded beforehand. */
    record Impossible() implements Outcome {}

    /** Why a row has several placements. */
    enum Reason {
        /** There are complete solutions that differ in this row: nothing in the document tells. */
        AMBIGUOUS,
        /** A number of the row is wrong, missing or too many, so that nothing can be concluded from it. */
        SUSPECT,
        /** A limit was hit before all was tried: perhaps something tells. */
        LIMIT
    }
}
