package io.gouji.ingest.parse.grid;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.number.CellNumber;
import io.gouji.ingest.parse.number.PrintedNumber;
import io.gouji.model.document.Location;
import io.gouji.model.template.ColumnTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The figures in a range of cells.
 *
 * @param figures in order
 * @param unread text of cells whose digits could not be read as a number
 */
record CellFigures(List<ReadFigure> figures, List<String> unread) {

    /** Reads the cells of a range; {@code column} tells the name of the column of a cell, or null. */
    static CellFigures read(
            List<Cell> cells, int from, int to, Location location, IntFunction<@Nullable String> column) {
        List<ReadFigure> figures = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        boolean merged = false;
        for (int i = from; i < to; i++) {
            String text = cells.get(i).text();
            if (!CellNumber.hasDigit(text)) {
                continue;
            }
            PrintedNumber number = CellNumber.read(text);
            if (number != null) {
                figures.add(figure(number, location, column.apply(i)));
                continue;
            }
            List<PrintedNumber> several = CellNumber.all(text);
            if (several.size() > 1) {
                merged = true;
                several.forEach(part -> figures.add(figure(part, location, null)));
            } else {
                unread.add(text);
            }
        }
        return new CellFigures(merged ? withoutColumns(figures) : figures, unread);
    }

    /** Whether figures stand in their columns: a row has a total, so figures without it, unless all zero, were shifted. */
    static boolean fit(List<ReadFigure> figures, List<ColumnTemplate> columns) {
        return figures.isEmpty()
                || (figures.stream().allMatch(figure -> figure.column() != null)
                        && (columns.get(0).name().equals(figures.get(0).column())
                                || figures.stream()
                                        .allMatch(figure -> figure.value().signum() == 0)));
    }

    /** The same figures, their columns to be told by other means. */
    static List<ReadFigure> withoutColumns(List<ReadFigure> figures) {
        return figures.stream().map(ReadFigure::withoutColumn).toList();
    }

    private static ReadFigure figure(PrintedNumber number, Location location, @Nullable String column) {
        return new ReadFigure(number.printed(), number.value(), location, number.noisy(), column);
    }
}
