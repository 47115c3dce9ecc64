package io.gouji.validation.rule.plausibility;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules on what can hardly be, by rule id. */
public final class PlausibilityChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> PENSIONS_BY_FUNCTION = List.of("2080501", "2080502");
    private static final List<String> PENSIONS_BY_CLASS = List.of("30301", "30302");
    /** Pensions with the allowances and awards that are booked with them. */
    private static final List<String> RELATED_TO_PENSIONS = List.of("30301", "30302", "30305", "30309");

    private static final List<String> SALARIES = List.of("30101", "30102", "30103", "30107");

    private PlausibilityChecks() {}

    /** By rule id. */
    public static Map<String, RuleCheck> byRule() {
        Map<String, RuleCheck> checks = new HashMap<>(ProjectChecks.byRule());
        checks.put("PLA-01", PlausibilityChecks::retirees);
        checks.put("PLA-02", PlausibilityChecks::pensions);
        checks.put("PLA-03", PlausibilityChecks::payPerHead);
        checks.put(
                "PLA-04", (rule, subject, judgements) -> ratio(List.of("30113"), "percent", rule, subject, judgements));
        checks.put("PLA-05", (rule, subject, judgements) -> {
            ratio(List.of("30108"), "pension", rule, subject, judgements);
            ratio(List.of("30110", "30111"), "medical", rule, subject, judgements);
        });
        checks.put("PLA-07", PlausibilityChecks::vehicles);
        checks.put("PLA-12", (rule, subject, judgements) -> judgements.unjudged(Reason.OTHER_DOCUMENTS));
        return checks;
    }

    private static void retirees(Rule rule, Subject subject, Judgements judgements) {
        List<Figure> people = new ArrayList<>();
        for (String kind : List.of("退休", "离休")) {
            count(subject, SectionKind.PROFILE, kind).ifPresent(claim -> people.add(new Figure.OfClaim(claim)));
        }
        if (people.size() < 2) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
            return;
        }
        List<Figure> pensions = new ArrayList<>(figures("GPB", PENSIONS_BY_FUNCTION, subject, rule, judgements));
        pensions.addAll(figures("BAS", PENSIONS_BY_CLASS, subject, rule, judgements));
        boolean nobody = people.stream().allMatch(figure -> figure.value().signum() == 0);
        if (nobody && sum(pensions).signum() > 0) {
            List<Figure> evidence = new ArrayList<>(people);
            pensions.stream().filter(figure -> !figure.blank()).forEach(evidence::add);
            judgements.judged(Observation.violation(evidence, Map.of()));
        } else {
            judgements.held(1);
        }
    }

    private static void pensions(Rule rule, Subject subject, Judgements judgements) {
        List<Figure> byFunction = figures("GPB", PENSIONS_BY_FUNCTION, subject, rule, judgements);
        List<Figure> byClass = figures("BAS", RELATED_TO_PENSIONS, subject, rule, judgements);
        BigDecimal function = sum(byFunction);
        BigDecimal economic = sum(byClass);
        if (byFunction.isEmpty() || byClass.isEmpty() || function.signum() + economic.signum() == 0) {
            sayWhyNothing(judgements);
            return;
        }
        BigDecimal difference = economic.subtract(function).abs();
        boolean large = difference.compareTo(rule.parameter("amount")) > 0
                && difference.multiply(HUNDRED).compareTo(economic.max(function).multiply(rule.parameter("percent")))
                        > 0;
        List<Figure> evidence = new ArrayList<>(byClass);
        evidence.addAll(byFunction);
        evidence.removeIf(Figure::blank);
        tell(large, evidence, Map.of(), judgements);
    }

    private static void payPerHead(Rule rule, Subject subject, Judgements judgements) {
        Optional<Claim> staff = count(subject, SectionKind.PROFILE, "在职");
        List<Figure> pay = figures("BAS", List.of("301", "30199"), subject, rule, judgements);
        if (staff.isEmpty()
                || staff.get().value().signum() <= 0
                || pay.size() < 2
                || pay.get(0).blank()) {
            sayWhyNothing(judgements);
            return;
        }
        BigDecimal perHead = pay.get(0)
                .value(MoneyUnit.TEN_THOUSAND_YUAN)
                .subtract(pay.get(1).value(MoneyUnit.TEN_THOUSAND_YUAN))
                .divide(staff.get().value(), 1, RoundingMode.HALF_UP);
        boolean outside =
                perHead.compareTo(rule.parameter("lowest")) < 0 || perHead.compareTo(rule.parameter("highest")) > 0;
        tell(outside, List.of(pay.get(0), new Figure.OfClaim(staff.get())), found(perHead), judgements);
    }

    private static void ratio(List<String> codes, String limit, Rule rule, Subject subject, Judgements judgements) {
        List<Figure> parts = figures("BAS", codes, subject, rule, judgements);
        List<Figure> base = figures("BAS", SALARIES, subject, rule, judgements);
        if (sum(parts).signum() == 0 || sum(base).signum() == 0) {
            sayWhyNothing(judgements);
            return;
        }
        BigDecimal percent = sum(parts).multiply(HUNDRED).divide(sum(base), 1, RoundingMode.HALF_UP);
        List<Figure> evidence = new ArrayList<>(parts);
        evidence.addAll(base);
        evidence.removeIf(Figure::blank);
        tell(percent.compareTo(rule.parameter(limit)) > 0, evidence, found(percent), judgements);
    }

    /** Vehicles that cost money are vehicles that are there; the reverse may be paid by others. */
    private static void vehicles(Rule rule, Subject subject, Judgements judgements) {
        Optional<Claim> vehicles = count(subject, SectionKind.STATE_ASSETS, "车辆");
        Cells.Lookup running = runningCost(rule, subject);
        if (vehicles.isEmpty()) {
            sayWhyNothing(judgements);
        } else if (running instanceof Cells.Lookup.Unknown unknown) {
            judgements.unjudged(unknown);
        } else if (running instanceof Cells.Lookup.Known known) {
            boolean none = vehicles.get().value().signum() == 0;
            tell(
                    none && known.figure().value().signum() > 0,
                    List.of(new Figure.OfClaim(vehicles.get()), known.figure()),
                    Map.of(),
                    judgements);
        }
    }

    /** By row where the form has a row for each expense, else by column. */
    private static Cells.Lookup runningCost(Rule rule, Subject subject) {
        Cells.Lookup cell = subject.cells().byName("SAN", "公务用车运行费", "合计", rule.id());
        for (String column : List.of("三公运行", "公务用车运行费决算")) {
            if (cell instanceof Cells.Lookup.Unknown unknown && unknown.reason() == Reason.NOT_IN_SET) {
                cell = subject.cells().byName("SAN", "本表", column, rule.id());
            }
        }
        return cell;
    }

    private static Optional<Claim> count(Subject subject, SectionKind section, String of) {
        return subject.stated().claims(section, List.of(of), Measure.COUNT).stream()
                .findFirst();
    }

    /** The totals of rows by code; nothing where one of them is not known. */
    static List<Figure> figures(String kind, List<String> codes, Subject subject, Rule rule, Judgements judgements) {
        List<Figure> figures = new ArrayList<>();
        for (String code : codes) {
            Cells.Lookup cell = subject.cells().byCode(kind, code, "合计", rule.id());
            if (cell instanceof Cells.Lookup.Unknown unknown) {
                judgements.unjudged(unknown);
                return List.of();
            }
            figures.add(((Cells.Lookup.Known) cell).figure());
        }
        return figures;
    }

    static BigDecimal sum(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.value(MoneyUnit.TEN_THOUSAND_YUAN))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, LocalizedText> found(BigDecimal number) {
        return Map.of("found", new LocalizedText(number.toPlainString(), number.toPlainString()));
    }

    static void tell(boolean violated, List<Figure> evidence, Map<String, LocalizedText> gaps, Judgements judgements) {
        if (violated) {
            judgements.judged(Observation.violation(evidence, gaps));
        } else {
            judgements.held(1);
        }
    }

    static void sayWhyNothing(Judgements judgements) {
        if (judgements.isEmpty()) {
            judgements.unjudged(Reason.NOT_STATED);
        }
    }
}
