package io.gouji.validation.rule;

import io.gouji.model.amount.Amount;
import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Outcome;
import io.gouji.model.identity.Relation;
import io.gouji.validation.rule.Observation.Comparison;
import io.gouji.validation.rule.Observation.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares printed figures by the intervals of true values they stand for; never by a fixed epsilon. A blank figure is zero
 * without rounding.
 */
public final class Compare {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final LocalizedText PERCENTAGE_POINTS = new LocalizedText("个百分点", "percentage points");
    private static final LocalizedText NO_UNIT = new LocalizedText("", "");

    private Compare() {}

    /** The same number published twice. */
    public static Observation same(Figure left, Figure right) {
        return sides(List.of(Term.plus(left)), Relation.SAME, List.of(Term.plus(right)));
    }

    /** A total and its parts. */
    public static Observation sum(Figure total, List<? extends Figure> parts) {
        return sides(
                List.of(Term.plus(total)),
                Relation.SUM,
                parts.stream().map(Term::plus).toList());
    }

    /** A part and its whole. */
    public static Observation atMost(Figure part, Figure whole) {
        return sides(List.of(Term.plus(part)), Relation.AT_MOST, List.of(Term.plus(whole)));
    }

    /** Two sums. */
    public static Observation sides(List<Term> left, Relation relation, List<Term> right) {
        MoneyUnit unit = unit(left, right);
        BigDecimal rounding = BigDecimal.ZERO;
        BigDecimal coarsest = BigDecimal.ZERO;
        boolean equallyPrecise = true;
        for (List<Term> side : List.of(left, right)) {
            for (Term term : side) {
                if (!term.figure().blank()) {
                    BigDecimal halfUnit = term.figure().halfUnit(unit);
                    equallyPrecise &= coarsest.signum() == 0 || coarsest.compareTo(halfUnit) == 0;
                    coarsest = coarsest.max(halfUnit);
                    rounding = rounding.add(halfUnit);
                }
            }
        }
        BigDecimal tolerance = rounding;
        if (unit == null) {
            tolerance = BigDecimal.ZERO;
        } else if (relation == Relation.SAME && left.size() == 1 && right.size() == 1) {
            tolerance = equallyPrecise ? BigDecimal.ZERO : coarsest;
        }
        BigDecimal actual = total(left, unit);
        BigDecimal expected = total(right, unit);
        Outcome outcome = Verdict.outcome(relation, actual.subtract(expected), tolerance);
        LocalizedText words = unit == null ? countUnit(left, right) : UnitWords.of(unit);
        return observation(
                outcome, left, right, new Comparison(relation, actual, expected, tolerance, unit, words), Map.of());
    }

    /**
     * A printed percentage and what it was computed from: the intervals of the percentage and of the quotient must meet.
     *
     * @param percentage as printed; its sign does not count
     * @param part what is divided
     * @param whole what it is divided by, not zero
     */
    public static Observation percentage(Figure percentage, List<Term> part, List<Term> whole) {
        MoneyUnit unit = unit(part, whole);
        BigDecimal numerator = total(part, unit);
        BigDecimal denominator = total(whole, unit);
        return quotient(
                percentage,
                part,
                whole,
                new Range(numerator, slack(part, unit)),
                new Range(denominator, slack(whole, unit)));
    }

    /**
     * A printed rate of change and what it was computed from. The previous year is not printed: it is the amount less its
     * change, so that the rounding of both enters.
     */
    public static Observation rateOfChange(Figure rate, Figure change, Figure amount) {
        MoneyUnit unit = unit(List.of(Term.plus(change)), List.of(Term.plus(amount)));
        BigDecimal previous = amount.value(unit).subtract(change.value(unit));
        return quotient(
                rate,
                List.of(Term.plus(change)),
                List.of(Term.plus(amount), new Term(true, change)),
                new Range(change.value(unit), change.halfUnit(unit)),
                new Range(previous, amount.halfUnit(unit).add(change.halfUnit(unit))));
    }

    /**
     * A printed rate of change, with its sign, and the two years it was computed from.
     *
     * @param previous what the amount is compared with, more than its own rounding above zero
     */
    public static Observation rateOfChangeFrom(Figure rate, Figure amount, Figure previous) {
        MoneyUnit unit = unit(List.of(Term.plus(amount)), List.of(Term.plus(previous)));
        BigDecimal now = amount.value(unit);
        BigDecimal before = previous.value(unit);
        BigDecimal nowSlack = amount.halfUnit(unit);
        BigDecimal beforeSlack = previous.halfUnit(unit);
        BigDecimal exact = percent(now.subtract(before), before);
        BigDecimal low =
                percent(now.subtract(nowSlack), before.add(beforeSlack)).subtract(HUNDRED);
        BigDecimal high =
                percent(now.add(nowSlack), before.subtract(beforeSlack)).subtract(HUNDRED);
        BigDecimal printed = rate.value();
        BigDecimal difference = printed.subtract(exact);
        BigDecimal reach = difference.signum() <= 0 ? exact.subtract(low) : high.subtract(exact);
        BigDecimal tolerance = reach.add(Amount.halfUnitOf(printed));
        int digits = Math.max(printed.scale(), 0);
        BigDecimal rounded = exact.setScale(digits, RoundingMode.HALF_UP);
        Outcome outcome = rounded.compareTo(printed) == 0
                ? Outcome.HELD
                : difference.abs().compareTo(tolerance) <= 0 ? Outcome.ROUNDING : Outcome.VIOLATED;
        Comparison comparison = new Comparison(
                Relation.SUM,
                printed,
                rounded,
                tolerance.setScale(digits + 3, RoundingMode.HALF_UP),
                null,
                PERCENTAGE_POINTS);
        return observation(
                outcome,
                List.of(Term.plus(rate)),
                List.of(Term.plus(amount), Term.plus(previous)),
                comparison,
                Map.of());
    }

    /**
     * Whether a figure published in two units is violated only because digits were cut off instead of rounded: the finer one, cut off
     * at the last digit of the coarser one, is the coarser one.
     */
    static boolean isCutOff(Observation observation) {
        Comparison comparison = observation.comparison();
        if (observation.outcome() != Outcome.VIOLATED
                || comparison == null
                || comparison.relation() != Relation.SAME
                || comparison.money() == null
                || observation.left().size() != 1
                || observation.right().size() != 1) {
            return false;
        }
        int digits = Math.min(
                printedScale(observation.left().get(0), comparison.money()),
                printedScale(observation.right().get(0), comparison.money()));
        BigDecimal actual = comparison.actual();
        BigDecimal expected = comparison.expected();
        return actual.setScale(digits, RoundingMode.DOWN).compareTo(expected.setScale(digits, RoundingMode.DOWN)) == 0
                && actual.compareTo(expected) != 0;
    }

    /** Digits behind the point that were printed, seen in a unit: fewer than none of yuan seen in ten thousand yuan. */
    private static int printedScale(Term term, MoneyUnit unit) {
        BigDecimal lastDigit =
                term.figure().halfUnit(unit).multiply(BigDecimal.valueOf(2)).stripTrailingZeros();
        return lastDigit.scale();
    }

    private record Range(BigDecimal middle, BigDecimal slack) {

        BigDecimal low() {
            return middle.abs().subtract(slack);
        }

        BigDecimal high() {
            return middle.abs().add(slack);
        }
    }

    private static Observation quotient(
            Figure percentage, List<Term> part, List<Term> whole, Range numerator, Range denominator) {
        BigDecimal printed = percentage.value().abs();
        BigDecimal halfUnit = Amount.halfUnitOf(printed);
        BigDecimal exact =
                percent(numerator.middle().abs(), denominator.middle().abs());
        BigDecimal low = percent(numerator.low().max(BigDecimal.ZERO), denominator.high());
        boolean bounded = denominator.low().signum() > 0;
        BigDecimal difference = printed.subtract(exact);
        BigDecimal reach = difference.signum() <= 0
                ? exact.subtract(low)
                : bounded ? percent(numerator.high(), denominator.low()).subtract(exact) : difference;
        BigDecimal tolerance = reach.add(halfUnit);
        BigDecimal rounded = exact.setScale(Math.max(printed.scale(), 0), RoundingMode.HALF_UP);
        Outcome outcome = rounded.compareTo(printed) == 0
                ? Outcome.HELD
                : difference.abs().compareTo(tolerance) <= 0 ? Outcome.ROUNDING : Outcome.VIOLATED;
        List<Term> right = Stream.concat(part.stream(), whole.stream()).toList();
        Comparison comparison = new Comparison(
                Relation.SUM,
                printed,
                rounded,
                tolerance.setScale(Math.max(printed.scale(), 0) + 3, RoundingMode.HALF_UP),
                null,
                PERCENTAGE_POINTS);
        return observation(outcome, List.of(Term.plus(percentage)), right, comparison, Map.of());
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    private static BigDecimal slack(List<Term> terms, @Nullable MoneyUnit unit) {
        return terms.stream().map(term -> term.figure().halfUnit(unit)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal total(List<Term> terms, @Nullable MoneyUnit unit) {
        BigDecimal total = BigDecimal.ZERO;
        for (Term term : terms) {
            BigDecimal value = term.figure().value(unit);
            total = term.negative() ? total.subtract(value) : total.add(value);
        }
        return total;
    }

    private static @Nullable MoneyUnit unit(List<Term> left, List<Term> right) {
        for (List<Term> side : List.of(left, right)) {
            for (Term term : side) {
                MoneyUnit unit = term.figure().money();
                if (unit != null) {
                    return unit;
                }
            }
        }
        return null;
    }

    private static LocalizedText countUnit(List<Term> left, List<Term> right) {
        return Stream.concat(left.stream(), right.stream())
                .map(Term::figure)
                .filter(Figure.OfClaim.class::isInstance)
                .map(figure -> ((Figure.OfClaim) figure).claim().unit())
                .findFirst()
                .map(unit -> new LocalizedText(unit, unit))
                .orElse(NO_UNIT);
    }

    private static Observation observation(
            Outcome outcome,
            List<Term> left,
            List<Term> right,
            Comparison comparison,
            Map<String, LocalizedText> gaps) {
        String key = Stream.concat(left.stream(), right.stream())
                .map(term -> term.figure().key())
                .collect(Collectors.joining("|"));
        return new Observation(outcome, key, left, right, comparison, gaps);
    }
}
