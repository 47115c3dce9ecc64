package io.gouji.ingest.parse;

import io.gouji.model.document.TableRow;
import java.util.List;

/**
 * A row as it was read: what it stands for is known, the columns of its figures may not be.
 *
 * @param row what it stands for
 * @param repaired whether its code had to be restored
 * @param figures in printed order
 */
public record ReadRow(TableRow row, boolean repaired, List<ReadFigure> figures) {

    public ReadRow {
        figures = List.copyOf(figures);
    }
}
