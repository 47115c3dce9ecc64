package io.gouji.validation.rule.change;

import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules on single changes, by rule id. */
public final class ChangeChecks {

    private static final Pattern GROWTH = Pattern.compile("增长|提高|上调|上涨|增加");
    private static final Pattern NEW = Pattern.compile("新增|首次|新设|新成立|上年无|上年未|上年没有|结转|未.{0,12}(?:支付|完成)");

    private ChangeChecks() {}

    /** By rule id. */
    public static Map<String, RuleCheck> byRule() {
        Map<String, RuleCheck> checks = new HashMap<>();
        checks.put("YOY-01", new RatesOfChange());
        checks.put("YOY-02", new ZeroBase());
        checks.put("YOY-03", (ChangeCheck) ChangeChecks::unchanged);
        checks.put("YOY-04", (ChangeCheck) ChangeChecks::direction);
        checks.put("YOY-05", (ChangeCheck) ChangeChecks::reasonGiven);
        checks.put("YOY-06", (ChangeCheck) ChangeChecks::reasonOfNewItem);
        checks.put("YOY-07", new PreviousYear());
        checks.put("YOY-08", new PreviousBalance());
        checks.put("YOY-09", ChangeChecks::threePublicExpenses);
        checks.put("YOY-10", (ChangeCheck) ChangeChecks::largeSwing);
        checks.put("YOY-11", ChangeChecks::copiedReason);
        checks.put("YOY-12", ChangeChecks::percentagePoints);
        checks.put("YOY-13", new OpposedReasons());
        return checks;
    }

    private static void unchanged(Change change, Rule rule, Subject subject, Judgements judgements) {
        boolean number = change.change().printed().chars().anyMatch(Character::isDigit);
        if (change.change().value().signum() == 0 && number) {
            judgements.judged(Observation.violation(List.of(change.figure()), Map.of()));
        } else {
            judgements.held(1);
        }
    }

    private static void direction(Change change, Rule rule, Subject subject, Judgements judgements) {
        int direction = change.change().value().signum();
        Claim rate = change.rate();
        if (rate != null && rate.value().signum() * direction < 0) {
            judgements.judged(Observation.violation(List.of(change.figure(), new Figure.OfClaim(rate)), Map.of()));
            return;
        }
        Optional<BigDecimal> previous = change.previous();
        if (direction > 0 && previous.isPresent()) {
            BigDecimal rounding =
                    change.figure().halfUnit(null).add(change.figure().halfUnit(null));
            if (previous.get().negate().compareTo(rounding) > 0) {
                judgements.judged(Observation.violation(List.of(change.figure(), change.amountFigure()), Map.of()));
                return;
            }
        }
        judgements.held(1);
    }

    private static void reasonGiven(Change change, Rule rule, Subject subject, Judgements judgements) {
        Claim rate = change.rate();
        if (rate == null || rate.value().abs().compareTo(rule.parameter("percent")) < 0) {
            return;
        }
        Optional<String> reason = subject.changes().reason(change);
        if (reason.isEmpty()) {
            return;
        }
        if (reason.get().isEmpty()) {
            judgements.judged(Observation.violation(List.of(change.figure()), Map.of()));
        } else {
            judgements.held(1);
        }
    }

    private static void reasonOfNewItem(Change change, Rule rule, Subject subject, Judgements judgements) {
        if (change.change().value().signum() <= 0
                || change.previous().map(BigDecimal::signum).orElse(1) != 0) {
            return;
        }
        String reason = subject.changes().reason(change).orElse("");
        if (GROWTH.matcher(reason).find() && !NEW.matcher(reason).find()) {
            judgements.judged(Observation.violation(
                    List.of(
                            change.figure(),
                            new Figure.OfText(
                                    change.change().section(),
                                    change.change().subject(),
                                    reason,
                                    change.change().location())),
                    Map.of()));
        } else {
            judgements.held(1);
        }
    }

    private static void threePublicExpenses(Rule rule, Subject subject, Judgements judgements) {
        for (Claim change :
                subject.stated().claims(SectionKind.THREE_PUBLIC_EXPENSES, List.of("三公经费"), Measure.CHANGE_AMOUNT)) {
            if (change.value().signum() > 0) {
                List<Figure> rising = new ArrayList<>(List.of(new Figure.OfClaim(change)));
                subject.stated().claims(SectionKind.THREE_PUBLIC_EXPENSES, Measure.CHANGE_AMOUNT).stream()
                        .filter(other -> !other.equals(change) && other.value().signum() > 0)
                        .map(Figure.OfClaim::new)
                        .forEach(rising::add);
                judgements.judged(Observation.violation(rising, Map.of()));
            } else {
                judgements.held(1);
            }
        }
        sayWhyNothing(subject, judgements);
    }

    private static void largeSwing(Change change, Rule rule, Subject subject, Judgements judgements) {
        Claim rate = change.rate();
        BigDecimal previous = change.previous().orElse(BigDecimal.ZERO);
        if (rate == null || previous.signum() <= 0) {
            return;
        }
        boolean item = subject.stated().kindOf(change.change().section()) == SectionKind.GENERAL_BUDGET_ITEMS;
        if (rate.value().abs().compareTo(rule.parameter(item ? "percentOfItem" : "percentOfTotal")) >= 0) {
            judgements.judged(Observation.violation(
                    List.of(new Figure.OfClaim(rate), change.figure(), change.amountFigure()), Map.of()));
        } else {
            judgements.held(1);
        }
    }

    private static void copiedReason(Rule rule, Subject subject, Judgements judgements) {
        Map<String, Set<String>> changes = new HashMap<>();
        Map<String, List<Figure>> byReason = new LinkedHashMap<>();
        for (Change change : subject.changes().all()) {
            String reason = subject.changes().reason(change).orElse("");
            boolean ofReason = change.change().subject().contains("/原因:");
            if (!ofReason
                    && reason.length() >= rule.parameter("length").intValue()
                    && change.change().value().signum() != 0) {
                byReason.computeIfAbsent(reason, first -> new ArrayList<>()).add(change.figure());
                // A total and the one part of it that changed are one change with one reason.
                changes.computeIfAbsent(reason, first -> new HashSet<>())
                        .add(change.change().section() + change.change().value());
            }
        }
        byReason.forEach((reason, figures) -> {
            if (changes.getOrDefault(reason, Set.of()).size() > 1) {
                judgements.judged(Observation.violation(figures, Map.of("what", new LocalizedText(reason, reason))));
            } else {
                judgements.held(1);
            }
        });
        sayWhyNothing(subject, judgements);
    }

    private static void percentagePoints(Rule rule, Subject subject, Judgements judgements) {
        for (Claim claim : subject.stated().narrative().claims()) {
            if (claim.measure() == Measure.CHANGE_RATE_PCT) {
                if (claim.unit().equals("%")) {
                    judgements.judged(Observation.violation(List.of(new Figure.OfClaim(claim)), Map.of()));
                } else {
                    judgements.held(1);
                }
            }
        }
        sayWhyNothing(subject, judgements);
    }

    static void sayWhyNothing(Subject subject, Judgements judgements) {
        if (judgements.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
        }
    }
}
