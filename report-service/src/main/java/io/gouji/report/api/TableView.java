package io.gouji.report.api;

import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.DisclosureTable.Column;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Location;
import io.gouji.model.document.Origin;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.template.TableTemplate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A table as a person reads it: a grid, every row as long as there are columns, with null for a blank cell. In a table of
 * two sides the columns of both stand side by side, and a row has figures under those of its own side.
 *
 * @param emptyStatement the place of the statement that declares the table empty
 */
@Schema(description = "A table as a grid: every row has one cell for each column, null for a blank one.")
record TableView(
        int number,
        String kind,
        String title,
        String unit,
        boolean unitPrinted,
        boolean declaredEmpty,
        @Nullable Location emptyStatement,
        Location location,
        List<Column> columns,
        List<Row> rows) {

    /**
     * A table with those of these facts that stand in it.
     *
     * @param template of the table, null where its set is not known
     */
    static TableView of(DisclosureTable table, List<Fact> facts, @Nullable TableTemplate template) {
        Map<String, Map<String, Fact>> byCell = facts.stream()
                .filter(fact -> fact.table() == table.number())
                .collect(Collectors.groupingBy(
                        Fact::row, Collectors.toMap(Fact::column, Function.identity(), (first, second) -> first)));
        List<Column> columns = columns(table, byCell, template);
        return new TableView(
                table.number(),
                table.kind(),
                table.title(),
                table.unit().symbol(),
                table.unitPrinted(),
                table.declaredEmpty(),
                table.emptyStatement(),
                table.location(),
                columns,
                table.rows().stream()
                        .map(row -> Row.of(
                                row,
                                Row.side(row, table.columns(), template),
                                columns,
                                byCell.getOrDefault(row.key(), Map.of())))
                        .toList());
    }

    /** The columns of the header, and behind them those that figures stand in without being in the header. */
    private static List<Column> columns(
            DisclosureTable table, Map<String, Map<String, Fact>> byCell, @Nullable TableTemplate template) {
        List<Column> columns = new ArrayList<>(table.columns());
        for (TableRow row : table.rows()) {
            String side = Row.side(row, table.columns(), template);
            for (String name : byCell.getOrDefault(row.key(), Map.of()).keySet()) {
                if (columns.stream().noneMatch(column -> column.name().equals(name) && Row.reaches(side, column))) {
                    columns.add(new Column(side, name, name));
                }
            }
        }
        return List.copyOf(columns);
    }

    /**
     * A row with its cells in the order of the columns.
     *
     * @param key as in the facts CSV
     * @param side 收入 or 支出 in a table of two sides, else null
     * @param parent key of the row it is a part of
     */
    record Row(
            String key,
            @Nullable String side,
            RowKind kind,
            @Nullable String code,
            String label,
            @Nullable String parent,
            Location location,
            List<@Nullable Cell> cells) {

        private static Row of(TableRow row, @Nullable String side, List<Column> columns, Map<String, Fact> facts) {
            Map<String, Fact> left = new HashMap<>(facts);
            List<@Nullable Cell> cells = new ArrayList<>();
            for (Column column : columns) {
                // Once only: columns of two sides may have one name.
                Fact fact = reaches(side, column) ? left.remove(column.name()) : null;
                cells.add(fact == null ? null : Cell.of(fact));
            }
            return new Row(row.key(), side, row.kind(), row.code(), row.label(), row.parent(), row.location(), cells);
        }

        /** Whether a row has figures in a column: in those of its own side, and in those of no side. */
        private static boolean reaches(@Nullable String side, Column column) {
            return column.side() == null || side == null || column.side().equals(side);
        }

        /**
         * Keys of labels begin with income or expenditure, and so do the labels of their total rows; of other rows the template
         * tells the side, by their codes.
         */
        private static @Nullable String side(TableRow row, List<Column> columns, @Nullable TableTemplate template) {
            Set<String> sides = new HashSet<>();
            for (Column column : columns) {
                if (column.side() != null) {
                    sides.add(column.side());
                }
            }
            return sides.stream()
                    .filter(side -> row.key().startsWith(side))
                    .findFirst()
                    .or(() -> Optional.ofNullable(template)
                            .map(form -> form.panelOf(row).side())
                            .filter(sides::contains))
                    .orElse(null);
        }
    }

    /**
     * A printed figure.
     *
     * @param printed the text exactly as it stood
     * @param candidates columns it may stand in, likeliest first; empty unless it is ambiguous
     */
    record Cell(BigDecimal value, String printed, Origin origin, Location location, List<String> candidates) {

        private static Cell of(Fact fact) {
            return new Cell(fact.value(), fact.printed(), fact.origin(), fact.location(), fact.candidates());
        }
    }
}
