package io.gouji.model.finding;

/** What became of a rule on a document. No finding and not checked are different answers. */
public enum Outcome {
    /** The intervals of the printed figures cannot meet. */
    VIOLATED,
    /** The figures differ by no more than their rounding can explain. */
    ROUNDING,
    /** The rule was applied and held exactly. */
    HELD,
    /** The document gives the rule nothing to apply to; the reason says why. */
    NOT_APPLICABLE,
    /** The rule should be applied but cannot be judged; the reason says why. */
    NOT_CHECKED,
    /** The rule itself failed on this document: our fault, and no statement about the document. */
    ERROR
}
