package io.gouji.generator.fault;

import io.gouji.model.document.CellRef;
import java.util.List;

/**
 * A fault that was planted, and where it must be noticed.
 *
 * <p>A row that is missing or doubled is named by the cell of its parent, whose parts no longer add up; there
 * {@code correct} and {@code printed} are the sums of the parts. A figure that slipped into another column is named by the
 * cell where it stands now; there {@code correct} is empty, because nothing should stand there.
 *
 * @param kind what went wrong
 * @param cell the cell a checker must point at
 * @param correct what it should say, in ten thousand yuan
 * @param printed what the page says
 * @param rules ids of identities that touch the cell and are violated beyond their rounding bound; never empty
 */
public record PlantedFault(FaultKind kind, CellRef cell, String correct, String printed, List<String> rules) {

    public PlantedFault {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("nothing would notice a " + kind + " at " + cell);
        }
    }
}
