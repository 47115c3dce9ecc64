package io.gouji.ingest.parse.line;

import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.number.PrintedNumber;
import io.gouji.ingest.parse.number.Token;
import io.gouji.model.document.Location;
import io.gouji.model.template.ColumnTemplate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes figures of numbers in a line. Their columns are known only where there is but one, or every blank cell is a dash. */
public final class FigureReader {

    private FigureReader() {}

    /** The figures of a row, or of a part of it. */
    public static List<ReadFigure> read(List<Token> cells, List<ColumnTemplate> columns, Location location) {
        long numbers = cells.stream().filter(Token::isNumber).count();
        boolean complete = cells.size() == columns.size() && (numbers < cells.size() || numbers == 1);
        List<ReadFigure> figures = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Token cell = cells.get(i);
            if (cell.isNumber()) {
                figures.add(figure(
                        cell.requireNumber(),
                        location,
                        complete ? columns.get(i).name() : null));
            }
        }
        return figures;
    }

    private static ReadFigure figure(PrintedNumber number, Location location, @Nullable String column) {
        return new ReadFigure(number.printed(), number.value(), location, number.noisy(), column);
    }
}
