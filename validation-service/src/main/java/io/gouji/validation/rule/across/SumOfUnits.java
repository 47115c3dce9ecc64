package io.gouji.validation.rule.across;

import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.identity.Relation;
import io.gouji.model.profile.OrganisationProfile;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Cells.Lookup;
import io.gouji.validation.rule.Compare;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation.Term;
import io.gouji.validation.rule.OrganisationName;
import io.gouji.validation.rule.Others;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds a department (部门) against the sum of its units (XDC-02). Fiscal money has no transfers between them; of the grand totals
 * that is known only where no unit has income from superiors or affiliates.
 */
final class SumOfUnits implements RuleCheck {

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "GPB", List.of("合计", "基本支出", "项目支出"),
            "GOV", List.of("合计"),
            "SCB", List.of("合计"));
    private static final List<String> INTERNAL = List.of("上级补助收入", "附属单位上缴收入");
    private static final List<String> GRAND_TOTALS = List.of("收入总计", "支出总计");

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        OrganisationProfile profile = subject.document().profile();
        BudgetKind kind = subject.document().header().kind();
        boolean department = kind == BudgetKind.DEPARTMENT_BUDGET || kind == BudgetKind.DEPARTMENT_FINAL_ACCOUNT;
        List<String> named = !department || profile == null
                ? List.of()
                : OrganisationName.unitKeys(
                        profile.units(), subject.document().header().organisation());
        if (named.isEmpty()) {
            judgements.unjudged(Reason.NOT_STATED);
            return;
        }
        if (!subject.others().kept()) {
            judgements.unjudged(Reason.HISTORY_OFF);
            return;
        }
        Map<String, Others.Unit> present = subject.others().units().stream()
                .collect(Collectors.toMap(Others.Unit::name, Function.identity(), (one, other) -> one));
        List<Others.Other> units = new ArrayList<>();
        List<LocalizedText> missing = new ArrayList<>();
        for (String key : named) {
            Others.Unit unit = present.get(key);
            if (unit == null) {
                missing.add(new LocalizedText(key, key));
            } else {
                unit.other().ifPresent(units::add);
            }
        }
        if (!missing.isEmpty()) {
            judgements.unjudged(Reason.OTHER_DOCUMENTS, missing);
            return;
        }
        COLUMNS.forEach((table, columns) -> codes(table, subject, units)
                .forEach(code -> columns.forEach(column -> judge(
                        (cells, here) -> cells.byCode(table, code, column, rule.id()), subject, units, judgements))));
        for (String table : COLUMNS.keySet()) {
            judge((cells, here) -> cells.byName(table, "合计", "合计", rule.id()), subject, units, judgements);
        }
        if (units.stream().allMatch(unit -> isWithoutTransfers(unit, rule))) {
            GRAND_TOTALS.forEach(total ->
                    judge((cells, here) -> cells.byName("TOT", total, "预算数", rule.id()), subject, units, judgements));
        }
        if (judgements.isEmpty()) {
            judgements.unjudged(Reason.NO_FIGURES);
        }
    }

    private interface Place {
        Lookup in(Cells cells, boolean here);
    }

    /** Every code printed anywhere: one that the department leaves out is zero there. */
    private static Set<String> codes(String table, Subject subject, List<Others.Other> units) {
        Set<String> codes = new TreeSet<>();
        addCodes(codes, table, subject.cells());
        units.forEach(unit -> addCodes(codes, table, unit.subject().cells()));
        return codes;
    }

    private static void addCodes(Set<String> codes, String table, Cells cells) {
        cells.table(table)
                .ifPresent(found -> found.rows().stream()
                        .filter(Cells::isCoded)
                        .map(TableRow::code)
                        .forEach(code -> {
                            if (code != null) {
                                codes.add(code);
                            }
                        }));
    }

    private static void judge(Place place, Subject subject, List<Others.Other> units, Judgements judgements) {
        Lookup total = place.in(subject.cells(), true);
        if (total instanceof Lookup.Unknown unknown) {
            unjudged(unknown, judgements);
            return;
        }
        List<Term> parts = new ArrayList<>();
        for (Others.Other unit : units) {
            Lookup part = place.in(unit.subject().cells(), false);
            if (part instanceof Lookup.Unknown unknown) {
                unjudged(new Lookup.Unknown(unknown.reason(), 0), judgements);
                return;
            }
            parts.add(Term.plus(new Figure.OfOther(unit, ((Lookup.Known) part).figure())));
        }
        Figure figure = ((Lookup.Known) total).figure();
        if (!figure.blank() || parts.stream().anyMatch(part -> !part.figure().blank())) {
            judgements.judged(Compare.sides(List.of(Term.plus(figure)), Relation.SUM, parts));
        }
    }

    private static void unjudged(Lookup.Unknown unknown, Judgements judgements) {
        if (unknown.reason() != Reason.NOT_IN_SET) {
            judgements.unjudged(unknown);
        }
    }

    private static boolean isWithoutTransfers(Others.Other unit, Rule rule) {
        return INTERNAL.stream().allMatch(source -> {
            Lookup income = unit.subject().cells().byName("TOT", source, "预算数", rule.id());
            return income instanceof Lookup.Known known
                    && known.figure().value().signum() == 0;
        });
    }
}
