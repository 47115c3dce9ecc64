package io.gouji.ingest.parse;

import io.gouji.model.document.Location;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was read in a row.
 *
 * @param printed the text exactly as it stood
 * @param value the printed decimal; its scale is the printed precision, or where its table omits zeros that of the table
 * @param location where it stood
 * @param repaired whether the text had to be repaired to be read as a number
 * @param column name of its column where the layout tells it, null where blank cells were lost
 */
public record ReadFigure(
        String printed,
        BigDecimal value,
        Location location,
        boolean repaired,
        @Nullable String column) {

    /** The same figure, its column left open. */
    public ReadFigure withoutColumn() {
        return new ReadFigure(printed, value, location, repaired, null);
    }

    /** The same figure, its value stated at another precision. */
    ReadFigure withValue(BigDecimal precise) {
        return new ReadFigure(printed, precise, location, repaired, column);
    }
}
