package io.gouji.model.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws that comparisons of printed figures rest on. */
class IntervalTest {

    @Provide
    Arbitrary<Interval> intervals() {
        return Combinators.combine(values(), values())
                .as((first, second) -> new Interval(first.min(second), first.max(second)));
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(4);
    }

    @Property
    void additionDoesNotMindTheOrder(
            @ForAll("intervals") Interval a, @ForAll("intervals") Interval b, @ForAll("intervals") Interval c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property
    void nothingAddsNothing(@ForAll("intervals") Interval a) {
        assertThat(a.plus(Interval.ZERO).meets(a)).isTrue();
        assertThat(a.plus(Interval.ZERO).lower()).isEqualByComparingTo(a.lower());
        assertThat(a.plus(Interval.ZERO).upper()).isEqualByComparingTo(a.upper());
    }

    @Property
    void meetingIsMutual(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
        assertThat(a.meets(b)).isEqualTo(b.meets(a));
        assertThat(a.meets(a)).isTrue();
    }

    @Property
    void twoMeetExactlyWhenTheirDifferenceMayBeZero(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
        assertThat(a.minus(b).meets(Interval.ZERO)).isEqualTo(a.meets(b));
    }

    @Property
    void sumOfRoundedFiguresMeetsTheRoundedSum(
            @ForAll("values") BigDecimal first, @ForAll("values") BigDecimal second) {
        Interval parts = printed(first).plus(printed(second));

        assertThat(parts.meets(printed(first.add(second)))).isTrue();
    }

    private static Interval printed(BigDecimal value) {
        return new Amount(value.setScale(2, RoundingMode.HALF_UP), MoneyUnit.TEN_THOUSAND_YUAN).interval();
    }

    @Example
    void touchingEndsMeet() {
        Interval low = new Interval(new BigDecimal("1.00"), new BigDecimal("1.005"));
        Interval high = new Interval(new BigDecimal("1.005"), new BigDecimal("1.01"));

        assertThat(low.meets(high)).isTrue();
    }

    @Example
    void endsInTheWrongOrderFail() {
        assertThatThrownBy(() -> new Interval(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
