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
        List<BigDecimal> missing = lacking.stream().map(Balance::difference).toList();
        Set<String> printed = lacking.get(0).operands().stream()
                .map(operand -> digits(operand.cell().row()))
                .collect(Collectors.toSet());
        Map<String, List<String>> elsewhere = new LinkedHashMap<>();
        for (Balance balance : violated) {
            for (Operand operand : balance.operands()) {
                if (balance.parent() == null
                        && isBelow(operand.cell(), parent)
                        && !printed.contains(digits(operand.cell().row()))
                        && missing.stream().anyMatch(amount -> agrees(balance, amount, lacking.get(0)))) {
                    elsewhere
                            .computeIfAbsent(digits(operand.cell().row()), first -> new ArrayList<>())
                            .add(balance.finding());
                }
            }
        }
        List<String> findings =
                new ArrayList<>(lacking.stream().map(Balance::finding).toList());
        elsewhere.values().stream()
                .max(Comparator.comparingInt(List::size))
                .ifPresent(found -> found.stream().distinct().forEach(findings::add));
        return new FindingGroup(parent.toString(), parent, null, findings);
    }

    private static CellRef cellOf(Balance balance) {
        CellRef parent = balance.parent();
        if (parent == null) {
            throw new IllegalArgumentException("no parent: " + balance.finding());
        }
        return parent;
    }

    /** A cell, of this table or another one, in a row that would stand below the parent. */
    private static boolean isBelow(CellRef cell, CellRef parent) {
        String code = digits(cell.row());
        String above = digits(parent.row());
        return above.isEmpty()
                ? code.length() == CLASS_DIGITS
                : code.length() > above.length() && code.startsWith(above);
    }

    /** Of a row with a code its digits: a row that is printed nowhere is named without dashes. */
    private static String digits(String row) {
        String digits = row.replace("-", "");
        return digits.chars().allMatch(Character::isDigit) ? digits : "";
    }

    private static boolean agrees(Balance balance, BigDecimal amount, Balance lacking) {
        BigDecimal converted = lacking.unit().convert(amount, balance.unit());
        BigDecimal apart = balance.difference().abs().subtract(converted).abs();
        return apart.compareTo(balance.tolerance().add(lacking.unit().convert(lacking.tolerance(), balance.unit())))
                <= 0;
    }
}
