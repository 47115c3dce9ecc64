package io.gouji.model.rule;

import io.gouji.model.finding.Outcome;

/** Why a rule was not applicable to a document, or could not be checked on it. The names are stable codes. */
public enum Reason {
    /** A table was not found. */
    TABLE_NOT_FOUND(Outcome.NOT_CHECKED),
    /** A table has neither figures nor a statement that it is empty: it is unknown, not zero. */
    TABLE_BLANK(Outcome.NOT_CHECKED),
    /** A fixed row was not printed or not recognised. */
    ROW_NOT_FOUND(Outcome.NOT_CHECKED),
    /** A column was not printed or not recognised. */
    COLUMN_NOT_FOUND(Outcome.NOT_CHECKED),
    /** The figures disagree, but a row that may be missing from the sum could not be read. */
    ROW_NOT_READ(Outcome.NOT_CHECKED),
    /** The column of an operand cannot be told, so neither can it be told which other cells are blank. */
    COLUMN_AMBIGUOUS(Outcome.NOT_CHECKED),
    /** The column of an operand was told by this very rule. */
    CIRCULAR(Outcome.NOT_CHECKED),
    /** The operand stands in the document more than once. */
    TWO_CANDIDATES(Outcome.NOT_CHECKED),
    /** The money unit was not printed. */
    UNIT_ASSUMED(Outcome.NOT_CHECKED),
    /** No narrative was read: whether it says something is not known. */
    NARRATIVE_NOT_READ(Outcome.NOT_CHECKED),
    /** The section the rule speaks of was not found. */
    SECTION_NOT_FOUND(Outcome.NOT_CHECKED),
    /** The classification code is not in the lists known to us, which are not complete. */
    CODE_UNKNOWN(Outcome.NOT_CHECKED),
    /** A row is named after another code than it carries, so that it cannot be told which of them it is. */
    NAME_DISAGREES(Outcome.NOT_CHECKED),
    /** A date the rule needs is not in the document and was not given with it. */
    DATE_UNKNOWN(Outcome.NOT_CHECKED),
    /** The text was recognised from a scan or has lost parts, so that what is missing may have been printed. */
    TEXT_DAMAGED(Outcome.NOT_CHECKED),
    /** The rule needs other documents to compare with, and they have not come in. */
    OTHER_DOCUMENTS(Outcome.NOT_CHECKED),
    /** The rule compares with earlier documents, and this service is configured to keep none. */
    HISTORY_OFF(Outcome.NOT_CHECKED),
    /** The rule compares with what another system would have to deliver, and none is connected. */
    NOT_CONNECTED(Outcome.NOT_CHECKED),
    /** The other document has figures of its own, but not the one that is compared. */
    NOT_COMPARABLE(Outcome.NOT_CHECKED),
    /** The rule itself failed: our fault. */
    RULE_FAILED(Outcome.ERROR),
    /** The rule is switched off in this deployment. */
    SWITCHED_OFF(Outcome.NOT_CHECKED),
    /** The table is declared empty. */
    TABLE_EMPTY(Outcome.NOT_APPLICABLE),
    /** The rule speaks of an empty table, and this one is not. */
    TABLE_NOT_EMPTY(Outcome.NOT_APPLICABLE),
    /** There is no row the rule speaks of. */
    NO_ROWS(Outcome.NOT_APPLICABLE),
    /** The document states nothing that the rule speaks of. */
    NOT_STATED(Outcome.NOT_APPLICABLE),
    /** The document has no performance targets. */
    NO_TARGETS(Outcome.NOT_APPLICABLE),
    /** The template set has no such table. */
    NOT_IN_SET(Outcome.NOT_APPLICABLE),
    /** All cells the rule speaks of are blank. */
    NO_FIGURES(Outcome.NOT_APPLICABLE),
    /** The rule is meant for other fiscal years. */
    OTHER_YEARS(Outcome.NOT_APPLICABLE);

    private final Outcome outcome;

    Reason(Outcome outcome) {
        this.outcome = outcome;
    }

    /** {@link Outcome#NOT_APPLICABLE}, {@link Outcome#NOT_CHECKED} or {@link Outcome#ERROR}. */
    public Outcome outcome() {
        return outcome;
    }
}
