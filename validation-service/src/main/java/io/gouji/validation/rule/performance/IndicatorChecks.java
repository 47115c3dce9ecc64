package io.gouji.validation.rule.performance;

import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.performance.Indicator;
import io.gouji.model.performance.PerformanceTable;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfIndicator;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Numbers;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules on single indicators, by rule id. */
final class IndicatorChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> KINDS = List.of("数量", "质量", "时效", "成本", "效益", "满意度");
    private static final Pattern QUANTITY =
            Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万?(?:人次|人|户|批次|批|份|次|台|套|辆|个月))");
    private static final String BENEFICIARIES = "补贴人数";

    private IndicatorChecks() {}

    static Map<String, RuleCheck> byRule() {
        return Map.of(
                "PRF-10", IndicatorChecks::kinds,
                "PRF-11", IndicatorChecks::typed,
                "PRF-12", IndicatorChecks::quantitiesOfGoal,
                "PRF-13", IndicatorChecks::beneficiaries,
                "PRF-15", IndicatorChecks::values,
                "PRF-16", IndicatorChecks::lastYear,
                "PRF-17", IndicatorChecks::units);
    }

    private static void kinds(Rule rule, Subject subject, Judgements judgements) {
        if (PerformanceChecks.noTargets(subject, judgements)) {
            return;
        }
        for (PerformanceTable table : subject.document().performance()) {
            List<String> missing = KINDS.stream()
                    .filter(kind -> table.indicators().stream()
                            .noneMatch(indicator -> indicator.level1().contains(kind)
                                    || indicator.level2().contains(kind)))
                    .toList();
            if (missing.isEmpty()) {
                judgements.held(1);
            } else if (!table.indicators().isEmpty()) {
                String list = String.join("、", missing);
                judgements.judged(Observation.violation(
                        List.of(PerformanceChecks.title(table)), Map.of("what", new LocalizedText(list, list))));
            }
        }
        PerformanceChecks.sayWhyNothing(judgements);
    }

    private static void typed(Rule rule, Subject subject, Judgements judgements) {
        forEach(subject, judgements, (table, indicator) -> {
            // The kind is what stands next to the indicator; the level above may name what it is about.
            String kind = indicator.level2().isEmpty() ? indicator.level1() : indicator.level2();
            boolean satisfaction = indicator.level3().contains("满意度") && !kind.contains("满意");
            boolean rate = indicator.level2().contains("数量")
                    && indicator.level3().endsWith("率")
                    && indicator.unit().equals("%");
            tell(satisfaction || rate, table, indicator, judgements);
        });
    }

    /** A quantity of the goal is judged only where some indicator counts in the same unit. */
    private static void quantitiesOfGoal(Rule rule, Subject subject, Judgements judgements) {
        if (PerformanceChecks.noTargets(subject, judgements)) {
            return;
        }
        for (PerformanceTable table : Projects.targets(subject)) {
            Matcher quantity = QUANTITY.matcher(table.goal());
            while (quantity.find()) {
                String unit = quantity.group(2);
                BigDecimal number = Numbers.of(quantity.group(1));
                List<Indicator> sameUnit = table.indicators().stream()
                        .filter(indicator -> indicator.unit().equals(unit))
                        .toList();
                if (sameUnit.stream().anyMatch(indicator -> isNumber(indicator, number))) {
                    judgements.held(1);
                } else if (!sameUnit.isEmpty()) {
                    List<Figure> evidence = new ArrayList<>(List.of(new Figure.OfText(
                            null, String.valueOf(table.project()), quantity.group(), number, null, table.location())));
                    sameUnit.forEach(indicator -> evidence.add(new OfIndicator(table, indicator)));
                    judgements.judged(Observation.violation(evidence, Map.of()));
                }
            }
        }
        PerformanceChecks.sayWhyNothing(judgements);
    }

    private static void beneficiaries(Rule rule, Subject subject, Judgements judgements) {
        if (PerformanceChecks.noTargets(subject, judgements)) {
            return;
        }
        forEachBeneficiaries(subject, (claim, table) -> {
            List<Indicator> people = table.indicators().stream()
                    .filter(indicator -> indicator.unit().startsWith("人"))
                    .toList();
            if (people.stream().anyMatch(indicator -> isNumber(indicator, claim.value()))) {
                judgements.held(1);
            } else if (!people.isEmpty()) {
                List<Figure> evidence = new ArrayList<>(List.of(new Figure.OfClaim(claim)));
                people.forEach(indicator -> evidence.add(new OfIndicator(table, indicator)));
                judgements.judged(Observation.violation(evidence, Map.of()));
            }
        });
        PerformanceChecks.sayWhyNothing(judgements);
    }

    private static void units(Rule rule, Subject subject, Judgements judgements) {
        if (PerformanceChecks.noTargets(subject, judgements)) {
            return;
        }
        forEachBeneficiaries(
                subject,
                (claim, table) -> table.indicators().stream()
                        .filter(indicator -> isNumber(indicator, claim.value()))
                        .forEach(indicator -> {
                            if (indicator.unit().equals(claim.unit())) {
                                judgements.held(1);
                            } else {
                                judgements.judged(Observation.violation(
                                        List.of(new Figure.OfClaim(claim), new OfIndicator(table, indicator)),
                                        Map.of()));
                            }
                        }));
        PerformanceChecks.sayWhyNothing(judgements);
    }

    private static void values(Rule rule, Subject subject, Judgements judgements) {
        forEach(subject, judgements, (table, indicator) -> {
            Optional<BigDecimal> number = Numbers.first(indicator.target());
            boolean impossible = indicator.unit().equals("%")
                    && number.isPresent()
                    && (number.get().signum() < 0
                            || number.get().compareTo(HUNDRED) > 0
                                    && !(indicator.level3() + indicator.level2()).contains("增"));
            tell(impossible, table, indicator, judgements);
        });
    }

    private static void lastYear(Rule rule, Subject subject, Judgements judgements) {
        if (PerformanceChecks.noTargets(subject, judgements)) {
            return;
        }
        List<PerformanceTable> projects = Projects.targets(subject);
        boolean given = projects.stream()
                .flatMap(table -> table.indicators().stream())
                .anyMatch(indicator -> !indicator.lastYear().isEmpty());
        if (given) {
            judgements.held(1);
        } else if (!projects.isEmpty()) {
            judgements.judged(Observation.violation(
                    projects.stream().map(PerformanceChecks::title).toList(), Map.of()));
        }
        PerformanceChecks.sayWhyNothing(judgements);
    }

    /** Hears an indicator. */
    private interface Hearer<T> {
        void hear(PerformanceTable table, T item);
    }

    private static void forEach(Subject subject, Judgements judgements, Hearer<Indicator> hearer) {
        if (PerformanceChecks.noTargets(subject, judgements)) {
            return;
        }
        for (PerformanceTable table : subject.document().performance()) {
            table.indicators().forEach(indicator -> hearer.hear(table, indicator));
        }
        PerformanceChecks.sayWhyNothing(judgements);
    }

    /** Hears a number of beneficiaries with the targets of its project. */
    private interface Beneficiaries {
        void hear(Claim claim, PerformanceTable table);
    }

    private static void forEachBeneficiaries(Subject subject, Beneficiaries hearer) {
        for (Claim claim : subject.stated().claims(SectionKind.PROJECT_EXPENDITURE, Measure.COUNT)) {
            int slash = claim.subject().lastIndexOf('/');
            if (slash > 0 && claim.subject().substring(slash + 1).equals(BENEFICIARIES)) {
                Projects.target(subject, Projects.bare(claim.subject().substring(0, slash)))
                        .ifPresent(table -> hearer.hear(claim, table));
            }
        }
    }

    private static boolean isNumber(Indicator indicator, BigDecimal number) {
        return Numbers.first(indicator.target())
                .filter(target -> target.compareTo(number) == 0)
                .isPresent();
    }

    private static void tell(boolean violated, PerformanceTable table, Indicator indicator, Judgements judgements) {
        if (violated) {
            judgements.judged(Observation.violation(List.of(new OfIndicator(table, indicator)), Map.of()));
        } else {
            judgements.held(1);
        }
    }
}
