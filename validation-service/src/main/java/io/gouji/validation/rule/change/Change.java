package io.gouji.validation.rule.change;

import io.gouji.model.narrative.Claim;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Observation.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change against the previous year (比上年预算增加、减少) with what is stated beside it.
 *
 * @param change the change, negative for a decrease
 * @param amount what the amount is this year, null where it is not stated, or on another basis than the change
 * @param rate the rate of change, null where it is not stated
 */
public record Change(
        Claim change, @Nullable Claim amount, @Nullable Claim rate) {

    /** The amount of the previous year: this year's less the change. */
    Optional<BigDecimal> previous() {
        return amount == null
                ? Optional.empty()
                : Optional.of(amountFigure().value(figure().money()).subtract(change.value()));
    }

    Figure figure() {
        return new Figure.OfClaim(change);
    }

    Figure amountFigure() {
        if (amount == null) {
            throw new IllegalStateException("the amount is not stated");
        }
        return new Figure.OfClaim(amount);
    }

    /** The previous year as terms of a sum. What is said to be unchanged (持平) prints no figure that rounding could be in. */
    public List<Term> previousTerms() {
        Term amountOfThisYear = Term.plus(amountFigure());
        return change.printed().chars().anyMatch(Character::isDigit)
                ? List.of(amountOfThisYear, new Term(true, figure()))
                : List.of(amountOfThisYear);
    }
}
