package io.gouji.model.template;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row whose label is printed on the form.
 *
 * @param id unique in its table, used in formulas
 * @param label as printed, with its numbering
 * @param aliases other labels seen for the same row
 * @param total whether it is the total of its side
 * @param rows its parts, in printed order
 */
public record LabelledRow(String id, String label, List<String> aliases, boolean total, List<LabelledRow> rows) {

    public LabelledRow {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    /** The first of these rows and their parts with this id, parents before their parts; null if there is none. */
    static @Nullable LabelledRow find(List<LabelledRow> rows, String id) {
        for (LabelledRow row : rows) {
            LabelledRow found = row.id.equals(id) ? row : find(row.rows, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** This row, then its parts and theirs. */
    public Stream<LabelledRow> withDescendants() {
        return Stream.concat(Stream.of(this), rows.stream().flatMap(LabelledRow::withDescendants));
    }
}
