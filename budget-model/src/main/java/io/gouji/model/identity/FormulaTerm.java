package io.gouji.model.identity;

/**
 * A term of a formula: {@code T2[row].c9..c12}.
 *
 * @param negative whether it is subtracted
 * @param table number of the table
 * @param row which rows
 * @param column which columns
 */
public record FormulaTerm(boolean negative, int table, RowSelector row, ColumnSelector column) {

    /** Which rows of a table a term stands for. */
    public sealed interface RowSelector {

        /** A fixed row of the form, by its id in the template. */
        record Fixed(String id) implements RowSelector {}

        /** The row with this code, such as {@code 30108}; blank where the table does not print it. */
        record OfCode(String code) implements RowSelector {}

        /** A word that the scope of the identity gives a meaning to. */
        enum Bound implements RowSelector {
            ROW,
            PARENT,
            CHILDREN,
            CODE,
            CLASS,
            /** All classes (类) of the table. */
            CLASSES
        }
    }

    /** Which columns of a row a term stands for. */
    public sealed interface ColumnSelector {

        /** Columns from {@code first} to {@code last}, both included; 1-based. */
        record Range(int first, int last) implements ColumnSelector {

            public Range {
                if (first < 1 || last < first) {
                    throw new IllegalArgumentException("no columns: c" + first + "..c" + last);
                }
            }
        }

        /** The column the identity is repeated for. */
        record Bound() implements ColumnSelector {}
    }
}
