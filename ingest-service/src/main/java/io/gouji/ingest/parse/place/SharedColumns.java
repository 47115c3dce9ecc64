package io.gouji.ingest.parse.place;

import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.ReadRow;
import io.gouji.ingest.parse.ReadTable;
import io.gouji.model.template.TemplateSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds figures of a row that were read in one and the same column: a cell holds one figure, so that at most one of them stands
 * there. Their columns are left open, to be told by identities.
 */
final class SharedColumns {

    private SharedColumns() {}

    /** The tables, those figures without columns. */
    static List<ReadTable> leftOpen(TemplateSet set, List<ReadTable> tables) {
        return tables.stream().map(table -> leftOpen(set, table)).toList();
    }

    private static ReadTable leftOpen(TemplateSet set, ReadTable table) {
        boolean told = set.tableOfKind(table.table().kind()).isPresent();
        if (!told || table.rows().stream().allMatch(row -> shared(row).isEmpty())) {
            return table;
        }
        return new ReadTable(
                table.table(),
                table.rows().stream().map(SharedColumns::leftOpen).toList());
    }

    private static ReadRow leftOpen(ReadRow row) {
        Set<String> shared = shared(row);
        if (shared.isEmpty()) {
            return row;
        }
        List<ReadFigure> figures = row.figures().stream()
                .map(figure ->
                        figure.column() != null && shared.contains(figure.column()) ? figure.withoutColumn() : figure)
                .toList();
        return new ReadRow(row.row(), row.repaired(), figures);
    }

    /** Columns that hold more than one figure of a row. */
    private static Set<String> shared(ReadRow row) {
        Set<String> once = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (ReadFigure figure : row.figures()) {
            String column = figure.column();
            if (column != null && !once.add(column)) {
                shared.add(column);
            }
        }
        return shared;
    }
}
