package io.gouji.generator.check;

import io.gouji.generator.truth.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether rows by code add up to the rows above them, column by column, told from the facts alone. */
public final class Rollups {

    private final Map<String, Long> cells = new HashMap<>();
    private final List<Fact> facts;

    private Rollups(List<Fact> facts) {
        this.facts = facts;
        facts.forEach(fact -> cells.put(key(fact.table(), fact.row(), fact.column()), hundredths(fact)));
    }

    /** Sentences on sums that do not add up within rounding, and on totals that {@code total} rows do not match. */
    public static List<String> broken(List<Fact> facts, String total) {
        Rollups rollups = new Rollups(facts);
        List<String> broken = new ArrayList<>();
        Set<String> columns = new HashSet<>();
        for (Fact fact : facts) {
            if (fact.row().matches("\\d{3}(-\\d\\d)*") && columns.add(fact.table() + "|" + fact.column())) {
                rollups.check(fact.table(), fact.column(), total, broken);
            }
        }
        return broken;
    }

    private void check(int table, String column, String total, List<String> broken) {
        Map<String, List<Long>> children = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.table() == table
                    && fact.column().equals(column)
                    && fact.row().matches("\\d{3}(-\\d\\d)*")) {
                int dash = fact.row().lastIndexOf('-');
                String parent = dash < 0 ? total : fact.row().substring(0, dash);
                children.computeIfAbsent(parent, row -> new ArrayList<>()).add(hundredths(fact));
            }
        }
        children.forEach((parent, parts) -> {
            Long stated = cells.get(key(table, parent, column));
            long sum = parts.stream().mapToLong(Long::longValue).sum();
            if (stated != null && 2 * Math.abs(stated - sum) > parts.size() + 1) {
                broken.add("T%d %s %s: %d, parts %d".formatted(table, parent, column, stated, sum));
            }
        });
    }

    /** The figure of a cell in hundredths of the table's unit, 0 where it is blank. */
    public static long cell(List<Fact> facts, int table, String row, String column) {
        return facts.stream()
                .filter(fact -> fact.table() == table
                        && fact.row().equals(row)
                        && fact.column().equals(column))
                .mapToLong(Rollups::hundredths)
                .sum();
    }

    private static String key(int table, String row, String column) {
        return table + "|" + row + "|" + column;
    }

    private static long hundredths(Fact fact) {
        return Long.parseLong(fact.value().replace(".", ""));
    }
}
