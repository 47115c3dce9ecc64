package io.gouji.ingest.parse.place;

import io.gouji.ingest.parse.ReadRow;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.template.ColumnTemplate;
import io.gouji.model.template.Panel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The columns of one side of a table as the solver counts them. Columns that stand for economic classes (经济分类) are not
 * told apart by any identity: where blanks were lost only their order is known. Then the solver is given as many
 * columns as are used at all, and which ones they are is judged afterwards.
 */
final class Columns {

    /** Those of a table of no template. */
    static final Columns NONE = new Columns(new Panel(null, List.of(), null, false, false, List.of()), 0, 0);

    private final Panel panel;
    private final int told;
    private final int used;
    private final Map<String, Integer> positions = new HashMap<>();

    private Columns(Panel panel, int told, int used) {
        this.panel = panel;
        this.told = told;
        this.used = used;
        for (int position = 0; position < used; position++) {
            positions.put(panel.columns().get(position).name(), position);
        }
    }

    /** The columns of a panel with these rows, in the order in which the table prints them. */
    static Columns of(Panel side, List<ReadRow> rows, DisclosureTable table) {
        Panel panel = side.withColumns(printed(side, table));
        int all = panel.columns().size();
        int told = 0;
        while (told < all && panel.columns().get(told).economicClass() == null) {
            told++;
        }
        boolean known =
                rows.stream().flatMap(row -> row.figures().stream()).anyMatch(figure -> figure.column() != null);
        int longest = rows.stream().mapToInt(row -> row.figures().size()).max().orElse(0);
        return known || longest >= all
                ? new Columns(panel, all, all)
                : new Columns(panel, told, Math.max(told, longest));
    }

    private static List<ColumnTemplate> printed(Panel side, DisclosureTable table) {
        List<ColumnTemplate> printed = new ArrayList<>();
        for (DisclosureTable.Column column : table.columns()) {
            if (Objects.equals(column.side(), side.side())) {
                side.columns().stream()
                        .filter(known -> known.id().equals(column.templateColumn()))
                        .findFirst()
                        .ifPresent(printed::add);
            }
        }
        return printed.isEmpty() ? side.columns() : printed;
    }

    Panel panel() {
        return panel;
    }

    /** How many columns the solver sees. */
    int used() {
        return used;
    }

    /** Position of the column with this name, -1 where it is not among those the solver sees. */
    int position(String name) {
        return positions.getOrDefault(name, -1);
    }

    /** Whether the solver's column is that column of the table, and not just one of the interchangeable ones. */
    boolean isTold(int position) {
        return position < told;
    }

    /** First column of the table that is interchangeable with others. */
    int told() {
        return told;
    }

    ColumnTemplate column(int position) {
        return panel.columns().get(position);
    }

    /** Number of columns of the table. */
    int all() {
        return panel.columns().size();
    }
}
