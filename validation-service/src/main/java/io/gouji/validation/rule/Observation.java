package io.gouji.validation.rule;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Outcome;
import io.gouji.model.identity.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A judgement that is no equation between cells alone.
 *
 * @param outcome held, rounding or violated
 * @param key names it within its rule, the same at every replay
 * @param left the figures of the left side, or everything it rests on
 * @param right the figures of the right side, empty where nothing is compared
 * @param comparison the numbers that were compared, null where it is about words
 * @param gaps values of the gaps of the rule's own sentence
 */
public record Observation(
        Outcome outcome,
        String key,
        List<Term> left,
        List<Term> right,
        @Nullable Comparison comparison,
        Map<String, LocalizedText> gaps) {

    public Observation {
        left = List.copyOf(left);
        right = List.copyOf(right);
        gaps = Map.copyOf(gaps);
    }

    /**
     * A figure on one side of a comparison.
     *
     * @param negative whether it is subtracted
     * @param figure the figure
     */
    public record Term(boolean negative, Figure figure) {

        /** A figure that is added. */
        public static Term plus(Figure figure) {
            return new Term(false, figure);
        }
    }

    /**
     * What was compared.
     *
     * @param relation how the sides should compare
     * @param actual the left side
     * @param expected what it should be by the right side
     * @param tolerance the largest difference that rounding can explain
     * @param money unit of the four figures, null where they are no money
     * @param unit the unit as a reader sees it
     */
    public record Comparison(
            Relation relation,
            BigDecimal actual,
            BigDecimal expected,
            BigDecimal tolerance,
            @Nullable MoneyUnit money,
            LocalizedText unit) {

        /** Left side minus right side. */
        public BigDecimal difference() {
            return actual.subtract(expected);
        }
    }

    /** Something that violates the rule by itself; the gaps fill the rule's own sentence. */
    public static Observation violation(List<Figure> evidence, Map<String, LocalizedText> gaps) {
        return new Observation(
                Outcome.VIOLATED,
                evidence.stream().map(Figure::key).collect(Collectors.joining("|")) + gaps.getOrDefault("what", NONE),
                evidence.stream().map(Term::plus).toList(),
                List.of(),
                null,
                gaps);
    }

    private static final LocalizedText NONE = new LocalizedText("", "");

    /** The same judgement with values for the gaps of the rule's own sentence. */
    public Observation with(Map<String, LocalizedText> more) {
        return new Observation(outcome, key, left, right, comparison, more);
    }

    /** The same judgement under another name. */
    Observation withKey(String other) {
        return new Observation(outcome, other, left, right, comparison, gaps);
    }

    boolean violated() {
        return outcome == Outcome.VIOLATED;
    }

    /** All figures, left side first. */
    Stream<Term> terms() {
        return Stream.concat(left.stream(), right.stream());
    }
}
