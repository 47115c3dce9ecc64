package io.gouji.generator.fault;

import io.gouji.generator.table.Cell;
import io.gouji.model.document.CellRef;
import java.util.List;

/**
 * Figures that belong together (勾稽关系): the left ones, added up, against the right ones.
 *
 * @param rule id in the rule catalogue
 * @param relation how the sides compare
 * @param left added up; blank cells count as nothing
 * @param right added up
 */
record Tie(String rule, Relation relation, List<CellRef> left, List<CellRef> right) {

    enum Relation {
        /** The same number printed twice. */
        SAME,
        /** Equal but for rounding: half a unit for every printed figure. */
        SUM,
        /** The left side is no greater, but for rounding. */
        AT_MOST
    }

    boolean isViolated(Page page) {
        long difference = sum(left, page) - sum(right, page);
        long printed = printed(left, page) + printed(right, page);
        return switch (relation) {
            case SAME -> difference != 0;
            case SUM -> 2 * Math.abs(difference) > printed;
            case AT_MOST -> 2 * difference > printed;
        };
    }

    private static long sum(List<CellRef> cells, Page page) {
        return cells.stream().map(page::cell).mapToLong(Cell::hundredths).sum();
    }

    private static long printed(List<CellRef> cells, Page page) {
        return cells.stream().map(page::cell).filter(Cell::printed).count();
    }
}
