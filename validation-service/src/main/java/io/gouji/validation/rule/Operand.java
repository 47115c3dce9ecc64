package io.gouji.validation.rule;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.Fact;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell of an equation with what is printed in it.
 *
 * @param left whether it stands on the left side
 * @param negative whether its side subtracts it
 * @param cell its address
 * @param fact its figure, null where it is blank
 */
record Operand(
        boolean left,
        boolean negative,
        CellRef cell,
        @Nullable Fact fact) {

    /** The same cell with another figure. */
    Operand with(@Nullable Fact other) {
        return new Operand(left, negative, cell, other);
    }

    boolean blank() {
        return fact == null;
    }

    /** The printed value in another unit, without its sign in the equation; zero where it is blank. */
    BigDecimal value(MoneyUnit unit) {
        return fact == null ? BigDecimal.ZERO : fact.amount().in(unit).value();
    }

    /** 1 or -1: how the difference of left and right side moves with this figure. */
    int sign() {
        return left == negative ? -1 : 1;
    }
}
