package io.gouji.validation.rule;

import io.gouji.model.document.CellRef;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.identity.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds violations that one row explains which is missing from a table: its parent exceeds the rows below it in several columns, each
 * time by what the row would have there, and other tables have a figure for the row where this one has none. No single figure explains
 * that; a parent that exceeds its rows in one column only may be wrong itself.
 */
final class MissingRows {

    private static final int FEWEST_COLUMNS = 2;
    private static final int CLASS_DIGITS = 3;

    private MissingRows() {}

    /**
     * Groups of violations, each at its parent.
     *
     * @param violated what no wrong figure explains
     */
    static List<FindingGroup> among(List<Balance> violated) {
        Map<String, List<Balance>> byParent = new LinkedHashMap<>();
        for (Balance balance : violated) {
            CellRef parent = balance.parent();
            if (parent != null
                    && balance.relation() == Relation.SUM
                    && balance.difference().signum() > 0) {
                byParent.computeIfAbsent(parent.table() + "[" + parent.row() + "]", first -> new ArrayList<>())
                        .add(balance);
            }
        }
        return byParent.values().stream()
                .filter(lacking -> lacking.size() >= FEWEST_COLUMNS)
                .map(lacking -> group(lacking, violated))
                .toList();
    }

    private static FindingGroup group(List<Balance> lacking, List<Balance> violated) {
        CellRef parent = cellOf(lacking.get(0));
        Set<String> printed = lacking.get(0).operands().stream()
                .map(operand -> digits(operand.cell().row()))
                .collect(Collectors.toSet());
        Map<String, List<String>> elsewhere = new LinkedHashMap<>();
        for (Balance balance : violated) {
            for (Operand operand : balance.operands()) {
                String code = digits(operand.cell().row());
                if (balance.parent() == null
                        && isBelow(code, parent)
                        && !printed.contains(code)
                        && lacking.stream().anyMatch(sum -> agrees(balance, sum.difference(), sum))) {
                    elsewhere.computeIfAbsent(code, first -> new ArrayList<>()).add(balance.finding());
                }
            }
        }
        List<String> findings =
                new ArrayList<>(lacking.stream().map(Balance::finding).toList());
        String missing = elsewhere.entrySet().stream()
                .max(Comparator.comparingInt(found -> found.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse(null);
        if (missing == null) {
            return new FindingGroup(parent.toString(), parent, null, findings);
        }
        findings.addAll(elsewhere.getOrDefault(missing, List.of()));
        violated.stream()
                .filter(balance -> balance.parent() == null && lacksBelow(balance, missing, parent.table()))
                .forEach(balance -> findings.add(balance.finding()));
        Balance first = lacking.get(0);
        return new FindingGroup(
                parent.toString(),
                parent,
                null,
                findings.stream().distinct().toList(),
                LikelyCauses.missingRow(
                        new CellRef(parent.table(), Cells.dashed(missing), parent.column()), first.difference()));
    }

    /** Whether a comparison finds nothing in this table where the missing row, or what stands below it, should be. */
    private static boolean lacksBelow(Balance balance, String missing, int table) {
        return balance.operands().stream()
                .anyMatch(operand -> operand.blank()
                        && operand.cell().table() == table
                        && digits(operand.cell().row()).startsWith(missing));
    }

    private static CellRef cellOf(Balance balance) {
        CellRef parent = balance.parent();
        if (parent == null) {
            throw new IllegalArgumentException("no parent: " + balance.finding());
        }
        return parent;
    }

    /** Whether a row of this code, of this table or another one, would stand below the parent. */
    private static boolean isBelow(String code, CellRef parent) {
        String above = digits(parent.row());
        return above.isEmpty()
                ? code.length() == CLASS_DIGITS
                : code.length() > above.length() && code.startsWith(above);
    }

    /**
     * Of a row with a code its digits: the code may stand on one side of the table or above projects, and a row that is printed nowhere is
     * named without dashes.
     */
    private static String digits(String row) {
        for (String part : row.split("/", 3)) {
            String digits = part.replace("-", "");
            if (!digits.isEmpty() && digits.chars().allMatch(Character::isDigit)) {
                return digits;
            }
        }
        return "";
    }

    private static boolean agrees(Balance balance, BigDecimal amount, Balance lacking) {
        BigDecimal converted = lacking.unit().convert(amount, balance.unit());
        BigDecimal apart = balance.difference().abs().subtract(converted).abs();
        return apart.compareTo(balance.tolerance().add(lacking.unit().convert(lacking.tolerance(), balance.unit())))
                <= 0;
    }
}
