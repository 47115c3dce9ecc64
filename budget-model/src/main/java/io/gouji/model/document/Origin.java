package io.gouji.model.document;

/** How sure it is that a figure stands in the cell it is given for. */
public enum Origin {
    /** Printed in that very cell. */
    PRINTED,
    /** Printed in that row; its column was recovered by identities because the extraction had lost the blanks. */
    PLACED,
    /** The printed text or the row's code had to be repaired; the original text is kept. */
    REPAIRED,
    /** Printed in that row; the column cannot be told. The likeliest one is given, all candidates are listed. */
    AMBIGUOUS
}
