package io.gouji.generator.page;

/** A piece of a document in reading order, in the very words it is printed with. */
public sealed interface Piece {

    /**
     * A heading.
     *
     * @param level 1 for the title, 2 for a part, 3 for a section, 4 for a subsection
     */
    record Heading(int level, String text) implements Piece {}

    /** A paragraph of running text. */
    record Paragraph(String text) implements Piece {}

    /** A line of the table of contents. */
    record Entry(String text) implements Piece {}

    /**
     * A table with what stands above and below it.
     *
     * @param number {@code 表 3}; empty where none is printed
     * @param title empty where a heading above already says it
     * @param issuer {@code 编制部门：...}; empty where none is printed
     * @param unit {@code 单位：万元}; empty where none is printed
     * @param table header and rows
     * @param note the statement below, empty for none
     */
    record Sheet(String number, String title, String issuer, String unit, PrintedTable table, String note)
            implements Piece {}

    /** The place and day of the signature. */
    record Signature(String organisation, String date) implements Piece {}
}
