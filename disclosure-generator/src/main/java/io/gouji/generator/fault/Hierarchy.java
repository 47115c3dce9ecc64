package io.gouji.generator.fault;

import io.gouji.generator.table.Row;
import java.util.List;

/** Tells, row by row from the top of a table, which rows a row is part of. */
final class Hierarchy {

    private String total;
    private String unit = "";
    private String functionalClass = "";
    private String section = "";

    /** @param total key of the row that the whole table adds up to, which may stand at its end; empty for none */
    Hierarchy(String total) {
        this.total = total;
    }

    /** Keys of the rows that this row must be added to; a total has none. */
    List<String> parents(Row row) {
        return switch (row.kind()) {
            case TOTAL -> {
                total = row.key();
                yield List.of();
            }
            case UNIT -> {
                unit = row.key();
                functionalClass = "";
                yield List.of(total);
            }
            case CLASS -> {
                functionalClass = row.key();
                yield List.of(unit.isEmpty() ? total : unit);
            }
            case SECTION -> {
                section = row.key();
                yield List.of(functionalClass);
            }
            case ITEM -> List.of(section);
            case PROJECT -> List.of(functionalClass.isEmpty() ? unit : section);
            case LABEL -> labelled(row.key());
        };
    }

    private static List<String> labelled(String key) {
        int slash = key.lastIndexOf('/');
        return slash < 0 ? List.of() : List.of(key.substring(0, slash));
    }
}
