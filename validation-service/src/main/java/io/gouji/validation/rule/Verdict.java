package io.gouji.validation.rule;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.finding.Outcome;
import io.gouji.model.identity.Equation;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.Relation;
import java.math.BigDecimal;
import java.util.List;

/**
 * An equation that was judged.
 *
 * @param equation what was judged
 * @param operands its cells, left side first
 * @param outcome held, rounding or violated
 * @param left sum of the left side
 * @param right sum of the right side
 * @param tolerance the largest difference that rounding can explain
 * @param unit unit of the three figures
 */
record Verdict(
        Equation equation,
        List<Operand> operands,
        Outcome outcome,
        BigDecimal left,
        BigDecimal right,
        BigDecimal tolerance,
        MoneyUnit unit) {

    Identity identity() {
        return equation.identity();
    }

    BigDecimal difference() {
        return left.subtract(right);
    }

    boolean violated() {
        return outcome == Outcome.VIOLATED;
    }

    /** What the relation makes of a difference: the same judgement for printed figures and for supposed ones. */
    static Outcome outcome(Relation relation, BigDecimal difference, BigDecimal tolerance) {
        boolean exact = relation == Relation.AT_MOST ? difference.signum() <= 0 : difference.signum() == 0;
        if (exact) {
            return Outcome.HELD;
        }
        return difference.abs().compareTo(tolerance) <= 0 ? Outcome.ROUNDING : Outcome.VIOLATED;
    }
}
