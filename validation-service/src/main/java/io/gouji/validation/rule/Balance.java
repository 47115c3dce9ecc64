package io.gouji.validation.rule;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.CellRef;
import io.gouji.model.finding.Outcome;
import io.gouji.model.identity.Relation;
import io.gouji.model.identity.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as the search for wrong figures sees it: how far its sides are apart, and which cells move them. What is stated in
 * words stands fast.
 *
 * @param id id of the finding it is told as if it is violated, worked out for the few that are
 * @param relation how the sides should compare
 * @param operands its cells
 * @param difference left side minus right side
 * @param tolerance the largest difference that rounding can explain
 * @param unit unit of the difference
 * @param parent the cell whose rows below are added up, null where it is no such sum
 */
record Balance(
        Supplier<String> id,
        Relation relation,
        List<Operand> operands,
        BigDecimal difference,
        BigDecimal tolerance,
        MoneyUnit unit,
        @Nullable CellRef parent) {

    static Balance of(Verdict verdict) {
        return new Balance(
                () -> FindingIds.ofEquation(verdict.equation()),
                verdict.identity().relation(),
                verdict.operands(),
                verdict.difference(),
                verdict.tolerance(),
                verdict.unit(),
                verdict.identity().scope() instanceof Scope.EachParent
                        ? verdict.equation().left().get(0).cell()
                        : null);
    }

    /** Nothing for what compares no money or touches no table. */
    static Optional<Balance> of(String rule, Observation observation) {
        Observation.Comparison comparison = observation.comparison();
        @Nullable MoneyUnit unit = comparison == null ? null : comparison.money();
        List<Operand> operands = new ArrayList<>();
        addCells(operands, observation.left(), true);
        addCells(operands, observation.right(), false);
        if (comparison == null || unit == null || operands.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Balance(
                () -> FindingIds.ofKey(rule, observation.key()),
                comparison.relation(),
                operands,
                comparison.difference(),
                comparison.tolerance(),
                unit,
                null));
    }

    private static void addCells(List<Operand> operands, List<Observation.Term> terms, boolean left) {
        for (Observation.Term term : terms) {
            if (term.figure() instanceof Figure.OfCell cell) {
                operands.add(new Operand(left, term.negative(), cell.cell(), cell.fact()));
            }
        }
    }

    /** Id of the finding it is told as if it is violated. */
    String finding() {
        return id.get();
    }

    boolean violated() {
        return violatedBy(difference);
    }

    boolean violatedBy(BigDecimal supposed) {
        return Verdict.outcome(relation, supposed, tolerance) == Outcome.VIOLATED;
    }
}
