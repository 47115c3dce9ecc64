package io.gouji.generator.page;

/**
 * A cell of a printed table.
 *
 * @param kind how it is set
 * @param text what is printed, empty for a blank cell
 * @param column its first column, from 0
 * @param columns how many columns it takes
 * @param rows how many rows it takes
 */
public record PrintedCell(Kind kind, String text, int column, int columns, int rows) {

    /** What a cell holds. */
    public enum Kind {
        HEADER,
        /** A name or label. */
        LABEL,
        /** A code, a number of a column or row. */
        CODE,
        /** A figure, or room for one. */
        FIGURE
    }

    /** A cell that is not merged with another. */
    public static PrintedCell single(Kind kind, String text, int column) {
        return new PrintedCell(kind, text, column, 1, 1);
    }
}
