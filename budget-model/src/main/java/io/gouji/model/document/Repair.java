package io.gouji.model.document;

import io.gouji.model.finding.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that did not stand there as it is given, and why it was read so.
 *
 * @param kind what was done
 * @param table number of the table, null outside tables
 * @param row key of the row, null where it concerns no single row
 * @param column name of the column, null where it concerns no single cell
 * @param original the text exactly as it stood
 * @param repaired what it was read as; empty where it was set aside
 * @param reason one sentence
 * @param location where it stood
 */
public record Repair(
        Kind kind,
        @Nullable Integer table,
        @Nullable String row,
        @Nullable String column,
        String original,
        String repaired,
        LocalizedText reason,
        Location location) {

    /** Kinds of repair, each a rule of the intake family (输入可用性). */
    public enum Kind {
        /** A section or item code was lost and restored from name, children or other tables. */
        LOST_CODE("INT-02"),
        /** Spaces, markup or full-width signs inside a number were taken out. */
        NUMBER_NOISE("INT-04"),
        /** A table goes on after a page break; its repeated header was set aside. */
        CONTINUED_TABLE("INT-06"),
        /** A line or row that is neither header nor data was set aside. */
        NOISE_ROW("INT-07");

        private final String ruleId;

        Kind(String ruleId) {
            this.ruleId = ruleId;
        }

        /** Id of the rule in the catalogue that describes this repair. */
        public String ruleId() {
            return ruleId;
        }
    }
}
