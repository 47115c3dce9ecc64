package io.gouji.model.identity;

import io.gouji.model.document.CellRef;
import java.util.List;
import java.util.Set;

/**
 * An identity applied to the rows of one document.
 *
 * @param identity what was applied
 * @param left cells of the left side; a cell without a figure is blank and counts as zero without rounding
 * @param right cells of the right side
 * @param assumedEmpty tables whose terms were left out because the disclosure declares them empty
 */
public record Equation(Identity identity, List<Term> left, List<Term> right, Set<Integer> assumedEmpty) {

    public Equation {
        left = List.copyOf(left);
        right = List.copyOf(right);
        assumedEmpty = Set.copyOf(assumedEmpty);
    }

    /**
     * A signed cell.
     *
     * @param negative whether it is subtracted
     * @param cell its address
     */
    public record Term(boolean negative, CellRef cell) {}
}
