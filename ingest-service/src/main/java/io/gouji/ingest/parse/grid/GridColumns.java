package io.gouji.ingest.parse.grid;

import io.gouji.ingest.parse.section.Block;
import io.gouji.ingest.parse.section.NumberRow;
import io.gouji.model.template.ColumnTemplate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which cell of a row is which column of the template.
 *
 * @param names name of the column by index of the cell
 */
record GridColumns(Map<Integer, String> names) {

    /** Nothing is known. */
    static final GridColumns UNKNOWN = new GridColumns(Map.of());

    GridColumns {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /** The columns as a block states them: by the row of column numbers, else by the words of the header. */
    static GridColumns of(Block block, List<ColumnTemplate> columns) {
        Optional<NumberRow> numbers = block.numberRow();
        if (numbers.isPresent() && !numbers.get().cells().isEmpty()) {
            return of(numbers.get(), columns);
        }
        return new GridColumns(HeaderMatch.of(block.header(), 0, columns));
    }

    private static GridColumns of(NumberRow row, List<ColumnTemplate> columns) {
        Map<Integer, String> names = new TreeMap<>();
        row.cells().forEach((cell, number) -> {
            if (number <= columns.size()) {
                names.put(cell, columns.get(number - 1).name());
            }
        });
        return new GridColumns(names);
    }

    boolean isKnown() {
        return !names.isEmpty();
    }

    /** Index of the first cell that holds figures, -1 if that is not known. */
    int first() {
        return names.isEmpty() ? -1 : names.keySet().iterator().next();
    }

    /** Name of the column of a cell, null if it is none. */
    @Nullable
    String name(int cell) {
        return names.get(cell);
    }
}
