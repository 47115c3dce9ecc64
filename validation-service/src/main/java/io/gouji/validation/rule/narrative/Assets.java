package io.gouji.validation.rule.narrative;

import io.gouji.model.document.BudgetKind;
import io.gouji.model.identity.Relation;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.narrative.Statement;
import io.gouji.model.profile.OrganisationProfile;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Compare;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Observation.Term;
import io.gouji.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules on operating expenses, vehicles and bodies as they are told under further matters. */
final class Assets {

    private static final List<String> OPERATING_EXPENSES =
            List.of("单位运行经费", "机关运行经费", "机关运行经费预算", "机关运行经费支出", "事业单位运行经费", "运行经费");

    /** Begins the subjects of what is to be bought: they are no part of what a body has. */
    private static final String TO_BE_BOUGHT = "安排购置";

    private static final Pattern KIND_OF_VEHICLE = Pattern.compile("[^/]*(?:用车|其他车辆)");
    private static final Pattern PURCHASE_OF_VEHICLES = Pattern.compile("购置.{0,4}车|购车|车辆购置");
    private static final Pattern NO_PURCHASE = Pattern.compile("(?:未|没有)安排.{0,4}购置.{0,4}车");

    private Assets() {}

    /** The same number for a single unit; a department counts its administrative bodies only. */
    static void operatingExpenses(Rule rule, Subject subject, Judgements judgements) {
        OrganisationProfile profile = subject.document().profile();
        BudgetKind kind = subject.document().header().kind();
        boolean unit = kind == BudgetKind.UNIT_BUDGET || kind == BudgetKind.UNIT_FINAL_ACCOUNT;
        boolean single = profile != null
                && profile.units().isEmpty()
                && (unit || !profile.offices().isEmpty());
        Relation relation = single ? Relation.SAME : Relation.AT_MOST;
        Cells.Lookup cell = subject.cells().byName("BAS", "总计", "公用经费", rule.id());
        if (cell instanceof Cells.Lookup.Unknown unknown && unknown.reason() == Reason.NOT_IN_SET) {
            cell = subject.cells().byName("BAS", "公用经费合计", "决算数", rule.id());
        }
        for (Claim claim :
                subject.stated().claims(SectionKind.OPERATING_EXPENSES, OPERATING_EXPENSES, Measure.AMOUNT)) {
            if (cell instanceof Cells.Lookup.Known known) {
                judgements.judged(Compare.sides(
                        List.of(Term.plus(new Figure.OfClaim(claim))), relation, List.of(Term.plus(known.figure()))));
            } else if (cell instanceof Cells.Lookup.Unknown unknown) {
                judgements.unjudged(unknown);
            }
        }
        sayWhyNothing(subject, judgements);
    }

    static void vehicles(Rule rule, Subject subject, Judgements judgements) {
        for (Measure measure : List.of(Measure.COUNT, Measure.AMOUNT)) {
            List<Claim> claims = subject.stated().claims(SectionKind.STATE_ASSETS, measure);
            Map<Boolean, List<Claim>> boughtOrHeld = claims.stream()
                    .collect(Collectors.partitioningBy(claim -> claim.subject().startsWith(TO_BE_BOUGHT)));
            vehicles(boughtOrHeld.getOrDefault(false, List.of()), "车辆", judgements);
            vehicles(boughtOrHeld.getOrDefault(true, List.of()), TO_BE_BOUGHT + "车辆", judgements);
        }
        sayWhyNothing(subject, judgements);
    }

    private static void vehicles(List<Claim> claims, String whole, Judgements judgements) {
        List<Claim> total =
                claims.stream().filter(claim -> claim.subject().equals(whole)).toList();
        List<Figure> kinds = claims.stream()
                .filter(claim -> KIND_OF_VEHICLE.matcher(claim.subject()).matches())
                .<Figure>map(Figure.OfClaim::new)
                .toList();
        if (total.size() == 1 && !kinds.isEmpty()) {
            judgements.judged(Compare.sum(new Figure.OfClaim(total.get(0)), kinds));
        }
    }

    static void purchaseOfVehicles(Rule rule, Subject subject, Judgements judgements) {
        List<Statement> statements = subject.stated().narrative().statements().stream()
                .filter(statement -> statement.kind() == Statement.Kind.NOT_BUDGETED
                        && (PURCHASE_OF_VEHICLES.matcher(statement.subject()).find()
                                || NO_PURCHASE.matcher(statement.text()).find()))
                .toList();
        for (Statement statement : statements) {
            List<Figure> contrary = new ArrayList<>();
            for (Cells.Lookup cell : List.of(
                    subject.cells().byName("SAN", "公务用车购置费", "合计", rule.id()),
                    subject.cells().byName("SAN", "本表", "三公购置", rule.id()),
                    subject.cells().byName("SAN", "本表", "公务用车购置费决算", rule.id()),
                    subject.cells().byCode("BAS", "31013", "合计", rule.id()))) {
                if (cell instanceof Cells.Lookup.Known known
                        && known.figure().value().signum() > 0) {
                    contrary.add(known.figure());
                }
            }
            if (contrary.isEmpty()) {
                judgements.held(1);
            } else {
                contrary.add(0, new Figure.OfStatement(statement));
                judgements.judged(Observation.violation(contrary, Map.of()));
            }
        }
        sayWhyNothing(subject, judgements);
    }

    static void offices(Rule rule, Subject subject, Judgements judgements) {
        OrganisationProfile profile = subject.document().profile();
        List<Claim> claims = subject.stated().claims(SectionKind.PROFILE, List.of("科室", "内设机构"), Measure.COUNT);
        if (profile != null && !profile.offices().isEmpty() && claims.size() == 1 && isList(profile.offices())) {
            int listed = profile.offices().size();
            Figure list = new OfText(
                    null,
                    "内设机构",
                    listed + "个：" + String.join("、", profile.offices()),
                    BigDecimal.valueOf(listed),
                    null,
                    profile.location());
            judgements.judged(Compare.same(new Figure.OfClaim(claims.get(0)), list));
        }
        sayWhyNothing(subject, judgements);
    }

    /** Names alone: what counts further bodies or posts is an account of them. */
    private static boolean isList(List<String> offices) {
        return offices.stream().noneMatch(office -> office.chars().anyMatch(Character::isDigit));
    }

    private static void sayWhyNothing(Subject subject, Judgements judgements) {
        if (judgements.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
        }
    }
}
