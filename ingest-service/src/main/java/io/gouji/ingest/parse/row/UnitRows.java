package io.gouji.ingest.parse.row;

import io.gouji.model.amount.Amount;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells rows of units (单位) from other rows without a code by what adds up: the rows under a unit add up to it. Names alone
 * deceive, since a project can be called like a unit.
 */
final class UnitRows {

    private static final int CLASS_DIGITS = 3;
    private static final int MOST_ROWS = 2_000;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    private UnitRows() {}

    /**
     * Whether the row at an index of a table with codes is a unit by its figures: the classes below it, up to the next row
     * without a code, add up to it.
     */
    static boolean addsUpClasses(List<DraftRow> rows, int index) {
        BigDecimal sum = BigDecimal.ZERO;
        int classes = 0;
        for (DraftRow row : rows.subList(index + 1, rows.size())) {
            if (row.code().length() == CLASS_DIGITS && !row.figures().isEmpty()) {
                sum = sum.add(total(row));
                classes++;
            }
            if (classes > 0 && !row.hasCode() && adds(sum, rows.get(index), classes)) {
                return true;
            }
        }
        return classes > 0 && adds(sum, rows.get(index), classes);
    }

    /** Whether the next row begins a class, as behind a unit it must. */
    static boolean isBeforeClass(List<DraftRow> rows, int index) {
        return index + 1 < rows.size() && rows.get(index + 1).code().length() == CLASS_DIGITS;
    }

    /**
     * The units among the rows of a table of units and items, by their figures: each unit is followed by items that add up
     * to it, the units add up to the total. Of several ways to add up, that with the fewest units of a strange name. Where
     * only the total does not agree, it may be wrong itself, if the first of the units is called like one.
     *
     * @param named tells a row that is called like a unit
     * @return indexes of the units; empty if the figures do not tell
     */
    static Set<Integer> ofItems(List<DraftRow> rows, Predicate<DraftRow> named) {
        int count = rows.size();
        if (count > MOST_ROWS || rows.stream().anyMatch(row -> row.figures().isEmpty())) {
            return Set.of();
        }
        int[] ends = new int[count];
        int[] score = new int[count + 1];
        for (int i = count - 1; i >= 0; i--) {
            score[i] = IMPOSSIBLE;
            if (rows.get(i).isTotal()) {
                score[i] = score[i + 1];
                ends[i] = i + 1;
                continue;
            }
            int own = named.test(rows.get(i)) ? 1 : -1;
            BigDecimal sum = BigDecimal.ZERO;
            for (int end = i + 2; end <= count && !rows.get(end - 1).isTotal(); end++) {
                sum = sum.add(total(rows.get(end - 1)));
                if (score[end] + own > score[i] && score[end] > IMPOSSIBLE && adds(sum, rows.get(i), end - i - 1)) {
                    score[i] = score[end] + own;
                    ends[i] = end;
                }
            }
        }
        return count == 0 || score[0] == IMPOSSIBLE ? Set.of() : units(rows, ends, named);
    }

    private static Set<Integer> units(List<DraftRow> rows, int[] ends, Predicate<DraftRow> named) {
        Set<Integer> units = new LinkedHashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < rows.size(); i = ends[i]) {
            if (!rows.get(i).isTotal()) {
                units.add(i);
                sum = sum.add(total(rows.get(i)));
            }
        }
        BigDecimal all = sum;
        boolean whole = rows.stream().filter(DraftRow::isTotal).allMatch(row -> adds(all, row, units.size()));
        boolean begins = units.stream().findFirst().map(rows::get).filter(named).isPresent();
        return whole || begins ? units : Set.of();
    }

    private static BigDecimal total(DraftRow row) {
        return row.figures().get(0).value();
    }

    private static boolean adds(BigDecimal sum, DraftRow row, int addends) {
        if (row.figures().isEmpty()) {
            return false;
        }
        BigDecimal total = total(row);
        BigDecimal tolerance = Amount.halfUnitOf(total).multiply(BigDecimal.valueOf(addends + 1L));
        return sum.subtract(total).abs().compareTo(tolerance) <= 0;
    }
}
