package io.gouji.model.document;

import io.gouji.model.finding.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the figures must know: a table that was not found, one that is there twice, a limit that was hit.
 *
 * @param code stable, such as {@code TABLE_MISSING}
 * @param table number of the table it concerns, null where it concerns the document
 * @param message one sentence
 * @param location where it was seen, null for something that is absent
 */
public record Note(
        Code code,
        @Nullable Integer table,
        LocalizedText message,
        @Nullable Location location) {

    /** Kinds of note. */
    public enum Code {
        /** The set has this table, the document does not. */
        TABLE_MISSING,
        /** The same table stands in the document more than once; the first is read, the others are named here. */
        TABLE_REPEATED,
        /** A table has neither figures nor a statement that it is empty. */
        TABLE_BLANK,
        /** No unit was printed with the table; the unit of the document or the set is taken. */
        UNIT_ASSUMED,
        /** A row was printed twice under the same code or label. */
        ROW_REPEATED,
        /** Rows of the table could not be read; the message keeps the text of one, or says how many were left out. */
        ROW_NOT_READ,
        /** The tables are of no known set; they are read by what they print, and nothing is checked. */
        SET_UNKNOWN,
        /** The columns of a table could not be recognised, or contradict most of its rows; they are told by identities. */
        COLUMNS_UNKNOWN,
        /** The figures of a table have different numbers of decimals because it leaves out zeros at the end; all are as precise. */
        ZEROS_OMITTED,
        /** Figures of the document contradict each other, so that identities had to be left out of the placement. */
        PLACEMENT_CONFLICT,
        /** The search for columns was stopped at its limit; what was left is marked ambiguous. */
        PLACEMENT_LIMIT,
        /** There is more of something than is listed; the message says of what, and how much more. */
        READING_LIMIT
    }
}
