package io.gouji.model.identity;

import java.util.List;

/**
 * What the identities of a set become on the rows of a document.
 *
 * @param equations those that can be stated
 * @param unstated those that cannot, with the reason
 */
public record Binding(List<Equation> equations, List<Unstated> unstated) {

    public Binding {
        equations = List.copyOf(equations);
        unstated = List.copyOf(unstated);
    }

    /**
     * An identity that cannot be stated for this document.
     *
     * @param identity the identity
     * @param reason why
     * @param table number of the table that is the reason
     */
    public record Unstated(Identity identity, Reason reason, int table) {}

    /** Why an identity cannot be stated. */
    public enum Reason {
        /** A table it speaks of was not found. */
        TABLE_NOT_FOUND,
        /** A table it speaks of has no rows and is not declared empty: it is unknown, not zero. */
        TABLE_BLANK,
        /** A fixed row it speaks of was not printed or not recognised. */
        ROW_NOT_FOUND,
        /** A column it speaks of is not among those the document prints, or was not recognised. */
        COLUMN_NOT_FOUND,
        /** The table it is repeated over is declared empty. */
        TABLE_EMPTY,
        /** It speaks of an empty table, and this one is not. */
        TABLE_NOT_EMPTY,
        /** There is no row it applies to, or none of the codes that one of its sides names is printed. */
        NO_ROWS
    }
}
