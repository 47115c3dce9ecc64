package io.gouji.validation.rule;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.Fact;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.LikelyCause;
import io.gouji.model.finding.Outcome;
import io.gouji.model.narrative.Claim;
import io.gouji.validation.rule.Observation.Comparison;
import io.gouji.validation.rule.Observation.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which slip would explain a number in words that disagrees with tables or other words: with another value of that number
 * alone, everything it is compared with holds. Told with the figure of the table that the words should repeat.
 */
final class WrongClaims {

    private final Figures figures;

    private WrongClaims(Figures figures) {
        this.figures = figures;
    }

    /**
     * A comparison, whatever came of it.
     *
     * @param rule id of the rule that compared
     * @param observation what was compared
     */
    record Told(String rule, Observation observation) {

        private String finding() {
            return FindingIds.ofKey(rule, observation.key());
        }

        private boolean violated() {
            return observation.outcome() == Outcome.VIOLATED;
        }
    }

    /**
     * Groups of violations that one number in words would explain, but for those that a figure of a table explains.
     *
     * @param grouped ids of the findings that are explained
     */
    static List<FindingGroup> among(List<Told> told, Set<String> grouped, Figures figures) {
        if (told.stream().noneMatch(one -> one.violated() && !grouped.contains(one.finding()))) {
            return List.of();
        }
        Map<Claim, List<Told>> byClaim = new LinkedHashMap<>();
        for (Told one : told) {
            if (money(one) != null) {
                one.observation().terms().forEach(term -> {
                    if (term.figure() instanceof Figure.OfClaim stated) {
                        byClaim.computeIfAbsent(stated.claim(), first -> new ArrayList<>())
                                .add(one);
                    }
                });
            }
        }
        WrongClaims search = new WrongClaims(figures);
        List<FindingGroup> groups = new ArrayList<>();
        byClaim.forEach((claim, comparisons) -> {
            boolean open = comparisons.stream().anyMatch(Told::violated)
                    && comparisons.stream().noneMatch(one -> one.violated() && grouped.contains(one.finding()));
            if (open) {
                search.group(claim, comparisons).ifPresent(groups::add);
            }
        });
        return groups;
    }

    private static @Nullable MoneyUnit money(Told told) {
        Comparison comparison = told.observation().comparison();
        return comparison == null ? null : comparison.money();
    }

    private Optional<FindingGroup> group(Claim claim, List<Told> comparisons) {
        List<Told> violated = comparisons.stream().filter(Told::violated).toList();
        CellRef cell = violated.stream()
                .flatMap(one -> one.observation().terms())
                .filter(term -> term.figure() instanceof Figure.OfCell)
                .map(term -> ((Figure.OfCell) term.figure()).cell())
                .findFirst()
                .orElse(null);
        if (cell == null) {
            return Optional.empty();
        }
        BigDecimal value = valueFor(claim, violated.get(0));
        // Digits cut off instead of rounded are no slip, and told as what they are.
        if (Compare.isCutOff(violated.get(0).observation())
                || comparisons.stream().anyMatch(one -> violatedWith(one, claim, value))) {
            return Optional.empty();
        }
        return cause(claim, value, cell)
                .map(cause -> new FindingGroup(
                        claim.section() + "/" + claim.subject() + "/"
                                + claim.measure().id(),
                        cell,
                        null,
                        violated.stream().map(Told::finding).distinct().toList(),
                        cause));
    }

    /** The value with which both sides of a comparison are equal. */
    private static BigDecimal valueFor(Claim claim, Told told) {
        Comparison comparison = told.observation().comparison();
        MoneyUnit unit = money(told);
        if (comparison == null || unit == null) {
            return claim.value();
        }
        BigDecimal difference = unit.convert(comparison.difference(), unitOf(claim, unit));
        BigDecimal value = sign(claim, told) > 0
                ? claim.value().subtract(difference)
                : claim.value().add(difference);
        return value.setScale(claim.value().scale(), RoundingMode.HALF_UP);
    }

    private static boolean violatedWith(Told told, Claim claim, BigDecimal value) {
        Comparison comparison = told.observation().comparison();
        MoneyUnit unit = money(told);
        if (comparison == null || unit == null) {
            return told.violated();
        }
        BigDecimal change = unitOf(claim, unit).convert(value.subtract(claim.value()), unit);
        BigDecimal difference = sign(claim, told) > 0
                ? comparison.difference().add(change)
                : comparison.difference().subtract(change);
        return Verdict.outcome(comparison.relation(), difference, comparison.tolerance()) == Outcome.VIOLATED;
    }

    private static MoneyUnit unitOf(Claim claim, MoneyUnit otherwise) {
        return MoneyUnit.ofSymbol(claim.unit()).orElse(otherwise);
    }

    /** How the difference of left and right side moves with the number. */
    private static int sign(Claim claim, Told told) {
        int left = signIn(claim, told.observation().left());
        return left != 0 ? left : -signIn(claim, told.observation().right());
    }

    private static int signIn(Claim claim, List<Term> side) {
        return side.stream()
                .filter(term -> term.figure() instanceof Figure.OfClaim stated
                        && stated.claim().equals(claim))
                .map(term -> term.negative() ? -1 : 1)
                .findFirst()
                .orElse(0);
    }

    private Optional<LikelyCause> cause(Claim claim, BigDecimal value, CellRef cell) {
        Optional<LikelyCause> slip = LikelyCauses.cause(claim, value, cell);
        if (slip.isPresent()) {
            return slip;
        }
        return figures.row(cell).inOrder().stream()
                .filter(fact -> !fact.column().equals(cell.column()) && repeats(claim, fact))
                .findFirst()
                .map(fact -> LikelyCauses.ofOtherColumn(claim, value, cell, fact.cell()));
    }

    private static boolean repeats(Claim claim, Fact fact) {
        return claim.value().signum() != 0
                && fact.unit().convert(fact.value(), unitOf(claim, fact.unit())).compareTo(claim.value()) == 0;
    }
}
