package io.gouji.validation.rule.performance;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.identity.Relation;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.performance.Funding;
import io.gouji.model.performance.Indicator;
import io.gouji.model.performance.PerformanceTable;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Compare;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfFunding;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Numbers;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules on performance targets and their money, by rule id. */
public final class PerformanceChecks {

    private static final Pattern MONEY_OF_GOAL =
            Pattern.compile("(?:安排|下达)[^,，。;；\\d]{0,8}资金\\s*([\\d,]+(?:\\.\\d+)?)\\s*(" + MoneyUnit.anySymbol() + ")");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal WITHOUT_EXECUTION = BigDecimal.valueOf(90);

    private PerformanceChecks() {}

    /** By rule id. */
    public static Map<String, RuleCheck> byRule() {
        Map<String, RuleCheck> checks = new HashMap<>(IndicatorChecks.byRule());
        checks.put("PRF-01", PerformanceChecks::wholeUnitTarget);
        checks.put("PRF-02", PerformanceChecks::wholeUnitMoney);
        checks.put("PRF-04", ProjectMoney::stated);
        checks.put("PRF-05", PerformanceChecks::everyProject);
        checks.put("PRF-06", PerformanceChecks::moneyOfProject);
        checks.put("PRF-07", PerformanceChecks::moneyInGoal);
        checks.put("PRF-08", PerformanceChecks::costs);
        checks.put("PRF-09", PerformanceChecks::weights);
        checks.put("PRF-14", PerformanceChecks::names);
        return checks;
    }

    private static void wholeUnitTarget(Rule rule, Subject subject, Judgements judgements) {
        count(PerformanceTable.Scope.WHOLE_UNIT, "整体预算绩效目标", subject, judgements);
    }

    private static void everyProject(Rule rule, Subject subject, Judgements judgements) {
        count(PerformanceTable.Scope.PROJECT, "当年预算安排项目", subject, judgements);
    }

    /** Compares a stated number of targets with the tables; where no table at all was read there may be some that were not. */
    private static void count(PerformanceTable.Scope scope, String stated, Subject subject, Judgements judgements) {
        List<Claim> claims = subject.stated().claims(SectionKind.PERFORMANCE, List.of(stated), Measure.COUNT);
        if (noTargets(subject, judgements)) {
            return;
        }
        if (claims.isEmpty()) {
            judgements.unjudged(Reason.NOT_STATED);
            return;
        }
        long found = subject.document().performance().stream()
                .filter(table -> table.scope() == scope)
                .count();
        Figure tables = new OfText(null, "绩效目标表", found + "张", BigDecimal.valueOf(found), null, null);
        judgements.judged(Compare.same(new Figure.OfClaim(claims.get(0)), tables));
    }

    /** The whole unit's targets go with all it spends; where the table prints no total its sources add up to it. */
    private static void wholeUnitMoney(Rule rule, Subject subject, Judgements judgements) {
        Cells.Lookup total = subject.cells().byName("TOT", "支出总计", "预算数", rule.id());
        for (PerformanceTable table : subject.document().performance()) {
            List<Figure> sources = table.funding().stream()
                    .filter(funding ->
                            funding.source() != Funding.Source.TOTAL && funding.source() != Funding.Source.FISCAL)
                    .<Figure>map(funding -> new OfFunding(table, funding))
                    .toList();
            boolean complete = table.funding(Funding.Source.OWN_LEVEL).isPresent()
                    && table.funding(Funding.Source.HIGHER_LEVEL).isPresent();
            if (table.scope() == PerformanceTable.Scope.WHOLE_UNIT && complete) {
                if (total instanceof Cells.Lookup.Known known) {
                    judgements.judged(Compare.sum(known.figure(), sources));
                } else if (total instanceof Cells.Lookup.Unknown unknown) {
                    judgements.unjudged(unknown);
                }
            }
        }
    }

    private static void moneyOfProject(Rule rule, Subject subject, Judgements judgements) {
        if (noTargets(subject, judgements)) {
            return;
        }
        Map<String, TableRow> rows = Projects.rows(subject);
        Set<String> several = Projects.namesOfSeveralTargets(subject);
        for (PerformanceTable table : Projects.targets(subject)) {
            Optional<Figure> total = table.funding(Funding.Source.TOTAL).map(funding -> new OfFunding(table, funding));
            Optional<Funding> fiscal = table.funding(Funding.Source.FISCAL);
            Optional<Funding> other = table.funding(Funding.Source.OTHER);
            if (total.isPresent() && fiscal.isPresent() && other.isPresent()) {
                judgements.judged(Compare.sum(
                        total.get(), List.of(new OfFunding(table, fiscal.get()), new OfFunding(table, other.get()))));
            }
            String project = table.project();
            String name = project == null ? "" : Projects.bare(project);
            TableRow row = rows.get(name);
            if (row != null && several.contains(name)) {
                judgements.unjudged(Reason.TWO_CANDIDATES, 1, subject.cells().number("PRJ"));
                continue;
            }
            Optional<Figure> paid =
                    fiscal.<Figure>map(funding -> new OfFunding(table, funding)).or(() -> total);
            if (row != null && paid.isPresent()) {
                Cells.Lookup cell =
                        subject.cells().ofRow(subject.cells().table("PRJ").orElseThrow(), row, "合计", rule.id());
                if (cell instanceof Cells.Lookup.Known known) {
                    judgements.judged(Compare.same(paid.get(), known.figure()));
                } else if (cell instanceof Cells.Lookup.Unknown unknown) {
                    judgements.unjudged(unknown);
                }
            }
        }
        sayWhyNothing(judgements);
    }

    private static void moneyInGoal(Rule rule, Subject subject, Judgements judgements) {
        if (noTargets(subject, judgements)) {
            return;
        }
        for (PerformanceTable table : Projects.targets(subject)) {
            Matcher money = MONEY_OF_GOAL.matcher(table.goal());
            Optional<Funding> total = table.funding(Funding.Source.TOTAL);
            if (total.isPresent() && money.find()) {
                Figure stated = new OfText(
                        null,
                        String.valueOf(table.project()),
                        money.group(),
                        Numbers.of(money.group(1)),
                        MoneyUnit.ofSymbol(money.group(2)).orElseThrow(),
                        table.location());
                judgements.judged(Compare.same(stated, new OfFunding(table, total.get())));
            }
        }
        sayWhyNothing(judgements);
    }

    private static void costs(Rule rule, Subject subject, Judgements judgements) {
        if (noTargets(subject, judgements)) {
            return;
        }
        for (PerformanceTable table : Projects.targets(subject)) {
            List<Figure> costs = table.indicators().stream()
                    .filter(indicator -> indicator.level1().contains("成本")
                            || indicator.level2().contains("成本"))
                    .filter(indicator -> MoneyUnit.ofSymbol(indicator.unit()).isPresent()
                            && Numbers.first(indicator.target()).isPresent()
                            && ("<=".equals(indicator.operator()) || "=".equals(indicator.operator())))
                    .<Figure>map(indicator -> new Figure.OfIndicator(table, indicator))
                    .toList();
            Optional<Funding> total = table.funding(Funding.Source.TOTAL);
            // A cost of one unit of output, such as yuan a head, is no share of the money.
            boolean shares = costs.stream().allMatch(cost -> cost.money() == MoneyUnit.TEN_THOUSAND_YUAN);
            if (!costs.isEmpty() && shares && total.isPresent()) {
                judgements.judged(Compare.sides(
                        costs.stream().map(Observation.Term::plus).toList(),
                        Relation.AT_MOST,
                        List.of(Observation.Term.plus(new OfFunding(table, total.get())))));
            }
        }
        sayWhyNothing(judgements);
    }

    private static void weights(Rule rule, Subject subject, Judgements judgements) {
        if (noTargets(subject, judgements)) {
            return;
        }
        for (PerformanceTable table : subject.document().performance()) {
            List<BigDecimal> weights = table.indicators().stream()
                    .map(Indicator::weight)
                    .filter(Objects::nonNull)
                    .toList();
            if (weights.isEmpty() || weights.size() != table.indicators().size()) {
                continue;
            }
            BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(ALL) == 0 || sum.compareTo(WITHOUT_EXECUTION) == 0) {
                judgements.held(1);
            } else {
                String total = sum.toPlainString();
                judgements.judged(
                        Observation.violation(List.of(title(table)), Map.of("found", new LocalizedText(total, total))));
            }
        }
        sayWhyNothing(judgements);
    }

    /** Every project of the table has targets under its name, where targets of projects were read at all. */
    private static void names(Rule rule, Subject subject, Judgements judgements) {
        if (noTargets(subject, judgements)) {
            return;
        }
        if (!Projects.targets(subject).isEmpty()) {
            Projects.rows(subject).forEach((name, row) -> {
                if (Projects.target(subject, name).isPresent()) {
                    judgements.held(1);
                } else {
                    judgements.judged(Observation.violation(
                            List.of(new OfText(
                                    null,
                                    row.key(),
                                    row.key().substring(row.key().indexOf('/') + 1),
                                    row.location())),
                            Map.of()));
                }
            });
        }
        sayWhyNothing(judgements);
    }

    static Figure title(PerformanceTable table) {
        String project = table.project();
        String name = project == null || project.isBlank()
                ? table.title() + (table.number() == 0 ? "" : " " + table.number())
                : project;
        return new OfText(null, name, name, table.location());
    }

    static boolean noTargets(Subject subject, Judgements judgements) {
        boolean none = subject.document().performance().isEmpty();
        if (none) {
            judgements.unjudged(Reason.NO_TARGETS);
        }
        return none;
    }

    static void sayWhyNothing(Judgements judgements) {
        if (judgements.isEmpty()) {
            judgements.unjudged(Reason.NOT_STATED);
        }
    }
}
