package io.gouji.model.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One side of a table: its columns and what its rows can be.
 *
 * @param side what tells it from the others, such as 收入 and 支出; null in a table of one side
 * @param columns from left to right
 * @param codes the classification its rows are coded by, null where rows carry no codes
 * @param units whether rows of subordinate units (单位) stand under the total
 * @param items whether named rows without a code stand under a unit
 * @param labels fixed rows as a tree, in printed order; total rows among them
 */
public record Panel(
        @Nullable String side,
        List<ColumnTemplate> columns,
        @Nullable CodedRows codes,
        boolean units,
        boolean items,
        List<LabelledRow> labels) {

    public Panel {
        columns = List.copyOf(columns);
        labels = labels == null ? List.of() : List.copyOf(labels);
    }

    /** The same side with other columns. */
    public Panel withColumns(List<ColumnTemplate> others) {
        return new Panel(side, others, codes, units, items, labels);
    }

    /** The column with this id, such as {@code c3}. */
    public Optional<ColumnTemplate> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /** All fixed rows, parents before their children, in printed order. */
    public Stream<LabelledRow> rows() {
        return labels.stream().flatMap(LabelledRow::withDescendants);
    }

    /** The fixed row with this id. */
    public Optional<LabelledRow> row(String id) {
        return Optional.ofNullable(LabelledRow.find(labels, id));
    }

    /** The row that the others of this side add up to. */
    public Optional<LabelledRow> total() {
        return rows().filter(LabelledRow::total).findFirst();
    }
}
