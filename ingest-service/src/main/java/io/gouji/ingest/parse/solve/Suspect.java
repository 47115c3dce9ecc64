package io.gouji.ingest.parse.solve;

import java.util.List;

/**
 * A row that may be to blame for a conflict.
 *
 * @param row index of the row in {@link Problem#rows()}
 * @param columns the doubted cells of the row, ascending: if what is printed in one of them is wrong, missing or too much
 *     (or in two of them, where one does not suffice), the rest of the row makes sense; empty if the row makes no sense
 *     even so
 */
public record Suspect(int row, List<Integer> columns) {

    /** Takes a copy. */
    public Suspect {
        columns = List.copyOf(columns);
    }
}
