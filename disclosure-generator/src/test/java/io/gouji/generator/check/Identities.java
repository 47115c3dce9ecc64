package io.gouji.generator.check;

import io.gouji.generator.truth.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the identities of the rule catalogue on facts alone, with the tolerances of its section 2. Shares no code with
 * the generator nor with the identities that parser and validator use.
 */
public final class Identities {

    private static final BigDecimal HALF_UNIT = new BigDecimal("0.005");

    private final Figures figures;
    private final List<Violation> violations = new ArrayList<>();
    private int checked;

    private Identities(List<Fact> facts) {
        this.figures = new Figures(facts);
    }

    /** What is violated. */
    public static List<Violation> violated(List<Fact> facts) {
        return checkedOf(facts).violations;
    }

    /** How many instances of identities the facts have figures for. */
    public static int instances(List<Fact> facts) {
        return checkedOf(facts).checked;
    }

    private static Identities checkedOf(List<Fact> facts) {
        Identities identities = new Identities(facts);
        new WithinTables(identities, identities.figures).check();
        new BetweenTables(identities, identities.figures).check();
        return identities;
    }

    /** EQ: the same number published twice. */
    void equal(String rule, String one, String other) {
        compare(rule, List.of(one), List.of(other), (difference, terms) -> difference.signum() == 0);
    }

    /** SUM: within (n+1) half-units, n being the addends that are printed. */
    void sum(String rule, String total, List<String> addends) {
        sums(rule, List.of(total), addends);
    }

    /** SUM with several terms on both sides: half a unit for each printed term. */
    void sums(String rule, List<String> left, List<String> right) {
        compare(
                rule,
                left,
                right,
                (difference, terms) -> difference.abs().compareTo(HALF_UNIT.multiply(BigDecimal.valueOf(terms))) <= 0);
    }

    /** LE: the left side is not greater, half a unit of slack for each printed term. */
    void atMost(String rule, List<String> left, List<String> right) {
        compare(
                rule,
                left,
                right,
                (difference, terms) -> difference.compareTo(HALF_UNIT.multiply(BigDecimal.valueOf(terms))) <= 0);
    }

    void notNegative(String rule, String cell) {
        compare(rule, List.of(cell), List.of(), (difference, terms) -> difference.signum() >= 0);
    }

    private interface Holds {
        boolean test(BigDecimal difference, int printedTerms);
    }

    private void compare(String rule, List<String> left, List<String> right, Holds holds) {
        BigDecimal difference = BigDecimal.ZERO;
        int printed = 0;
        for (String cell : left) {
            Optional<BigDecimal> value = figures.at(cell);
            difference = difference.add(value.orElse(BigDecimal.ZERO));
            printed += value.isPresent() ? 1 : 0;
        }
        for (String cell : right) {
            Optional<BigDecimal> value = figures.at(cell);
            difference = difference.subtract(value.orElse(BigDecimal.ZERO));
            printed += value.isPresent() ? 1 : 0;
        }
        if (printed == 0) {
            return;
        }
        checked++;
        if (!holds.test(difference, printed)) {
            Set<String> cells = new LinkedHashSet<>(left);
            cells.addAll(right);
            violations.add(new Violation(rule, cells, rule + " " + left + " - " + right + " = " + difference));
        }
    }
}
