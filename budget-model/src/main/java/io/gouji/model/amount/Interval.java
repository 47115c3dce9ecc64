package io.gouji.model.amount;

import java.math.BigDecimal;

/**
 * The range of true values that a printed figure, or a sum of printed figures, can stand for. Sums of intervals carry the
 * rounding of their addends, as in XBRL Calculations 1.1; nothing is ever compared by a fixed epsilon.
 *
 * @param lower smallest admissible value
 * @param upper largest admissible value, not below {@code lower}
 */
public record Interval(BigDecimal lower, BigDecimal upper) {

    /** The sum of nothing: exactly zero. */
    public static final Interval ZERO = new Interval(BigDecimal.ZERO, BigDecimal.ZERO);

    public Interval {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("lower " + lower + " is above upper " + upper);
        }
    }

    /** The interval of {@code middle} plus and minus {@code halfWidth}. */
    public static Interval around(BigDecimal middle, BigDecimal halfWidth) {
        return new Interval(middle.subtract(halfWidth), middle.add(halfWidth));
    }

    public Interval plus(Interval other) {
        return new Interval(lower.add(other.lower), upper.add(other.upper));
    }

    public Interval minus(Interval other) {
        return new Interval(lower.subtract(other.upper), upper.subtract(other.lower));
    }

    /** Whether some true value lies in both; touching ends count, since a figure on the edge may have been rounded up. */
    public boolean meets(Interval other) {
        return lower.compareTo(other.upper) <= 0 && other.lower.compareTo(upper) <= 0;
    }
}
