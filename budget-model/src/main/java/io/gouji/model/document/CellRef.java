package io.gouji.model.document;

/**
 * The address of a cell in the terms of the facts CSV.
 *
 * @param table number of the table
 * @param row key of the row
 * @param column name of the column
 */
public record CellRef(int table, String row, String column) {

    @Override
    public String toString() {
        return "T" + table + "[" + row + "]." + column;
    }
}
