package io.gouji.generator.text;

/** The two kinds of plain text that disclosures are found in. */
public enum TextShape {
    /** Blank cells are lost: a row is its label and its printed numbers in order. */
    LINES,
    /** Cells are parted by tabs, blank ones kept; the text went through a scanner. */
    TABS
}
