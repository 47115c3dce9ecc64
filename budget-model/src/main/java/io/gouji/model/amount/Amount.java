package io.gouji.model.amount;

import java.math.BigDecimal;

/**
 * A printed amount of money: an exact decimal whose scale is the precision it was printed at. A printed {@code 302.20}
 * stands for every true value that rounds to it, which is {@link #interval()}.
 *
 * @param value as printed; the scale counts, {@code 5.00} and {@code 5} are different statements
 * @param unit the unit stated with the table or the sentence
 */
public record Amount(BigDecimal value, MoneyUnit unit) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Half a unit of the last printed digit, in {@link #unit()}: 0.005 for an amount with two decimals. */
    public BigDecimal halfUnit() {
        return halfUnitOf(value);
    }

    /** The true values this amount can stand for, in {@link #unit()}. */
    public Interval interval() {
        return Interval.around(value, halfUnit());
    }

    /** This amount stated in another unit; precision moves with it, nothing is rounded. */
    public Amount in(MoneyUnit target) {
        return unit == target ? this : new Amount(unit.convert(value, target), target);
    }

    /** Half a unit of the last digit of a decimal: 0.005 for 302.20, 0.5 for 302, 50 for 3E+2. */
    public static BigDecimal halfUnitOf(BigDecimal printed) {
        return HALF.scaleByPowerOfTen(-printed.scale());
    }
}
