package io.gouji.generator.fault;

import io.gouji.generator.table.Cell;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import io.gouji.model.document.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where a figure stands.
 *
 * @param table number of the table, from 1
 * @param side index of the side
 * @param row index of the row
 * @param column index of the column
 */
record Place(int table, int side, int row, int column) {

    /** All printed figures but zeros whose place is wanted. */
    static List<Place> figures(List<Table> tables, Predicate<Place> wanted) {
        List<Place> places = new ArrayList<>();
        for (Table table : tables) {
            for (int side = 0; side < table.sides().size(); side++) {
                List<Row> rows = table.sides().get(side).rows();
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).cells().size(); column++) {
                        Place place = new Place(table.number(), side, row, column);
                        if (rows.get(row).cells().get(column).hundredths() != 0 && wanted.test(place)) {
                            places.add(place);
                        }
                    }
                }
            }
        }
        return places;
    }

    private Side sideIn(List<Table> tables) {
        return tables.get(table - 1).sides().get(side);
    }

    Row rowIn(List<Table> tables) {
        return sideIn(tables).rows().get(row);
    }

    Cell cellIn(List<Table> tables) {
        return rowIn(tables).cells().get(column);
    }

    CellRef addressIn(List<Table> tables) {
        return new CellRef(table, rowIn(tables).key(), sideIn(tables).columns().get(column));
    }

    Place atColumn(int other) {
        return new Place(table, side, row, other);
    }

    /** The tables with another cell here. */
    List<Table> put(List<Table> tables, Cell cell) {
        List<Row> rows = new ArrayList<>(sideIn(tables).rows());
        rows.set(row, rows.get(row).with(column, cell));
        return withRows(tables, rows);
    }

    /** The tables with other rows on this side of this table. */
    List<Table> withRows(List<Table> tables, List<Row> rows) {
        List<Table> changed = new ArrayList<>(tables);
        changed.set(table - 1, tables.get(table - 1).withRows(side, rows));
        return changed;
    }
}
