package io.gouji.generator.check;

import io.gouji.generator.truth.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts of a disclosure by address, as a reader of the facts CSV knows them: nothing but printed figures. */
final class Figures {

    private final Map<String, BigDecimal> values = new LinkedHashMap<>();
    private final Map<Integer, Set<String>> rows = new LinkedHashMap<>();

    Figures(List<Fact> facts) {
        for (Fact fact : facts) {
            BigDecimal before = values.put(name(fact.table(), fact.row(), fact.column()), new BigDecimal(fact.value()));
            if (before != null) {
                throw new AssertionError("two facts at " + name(fact.table(), fact.row(), fact.column()));
            }
            rows.computeIfAbsent(fact.table(), table -> new LinkedHashSet<>()).add(fact.row());
        }
    }

    static String name(int table, String row, String column) {
        return table + "|" + row + "|" + column;
    }

    Optional<BigDecimal> at(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Rows of a table that have a figure, in printed order. */
    List<String> rows(int table) {
        return List.copyOf(rows.getOrDefault(table, Set.of()));
    }

    List<String> rows(int table, String prefix) {
        return rows(table).stream().filter(row -> row.startsWith(prefix)).toList();
    }

    /** Rows whose key is {@code parent}, a separator, and one more part. */
    List<String> parts(int table, String parent, char separator) {
        List<String> parts = new ArrayList<>();
        for (String row : rows(table)) {
            if (row.startsWith(parent + separator) && row.indexOf(separator, parent.length() + 1) < 0) {
                parts.add(row);
            }
        }
        return parts;
    }
}
