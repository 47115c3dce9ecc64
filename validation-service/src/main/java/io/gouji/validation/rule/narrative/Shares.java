package io.gouji.validation.rule.narrative;

import io.gouji.model.amount.Amount;
import io.gouji.model.document.Labels;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Outcome;
import io.gouji.model.identity.Relation;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Compare;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Observation.Comparison;
import io.gouji.validation.rule.Observation.Term;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Stated;
import io.gouji.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recomputes shares (NAR-04). The whole is the total the section states; in the section on the structure of the general budget,
 * which states none, it is that of the section on its size, else the total of the table. The section on the size says what share of
 * all expenditure the general budget is.
 */
final class Shares implements RuleCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final LocalizedText PERCENTAGE_POINTS = new LocalizedText("个百分点", "percentage points");
    private static final Whole ALL_EXPENDITURE =
            new Whole(SectionKind.EXPENDITURE, List.of("支出预算", "部门支出预算", "单位支出预算", "支出总预算"), "EXP", "合计");
    private static final List<Whole> WHOLES = List.of(
            new Whole(SectionKind.INCOME, List.of("部门收入预算", "单位收入预算", "收入预算", "收入总预算"), "INC", "总计"),
            ALL_EXPENDITURE,
            new Whole(
                    SectionKind.GENERAL_BUDGET_STRUCTURE,
                    List.of("一般公共预算拨款合计", "一般公共预算拨款", "一般公共预算支出", "一般公共预算财政拨款支出"),
                    "GPB",
                    "合计"));

    private static final Pattern OF_ALL_EXPENDITURE = Pattern.compile("占(?:本年|全年)?(?:总)?支出(?:总额|合计|总计)?的?\\d");

    /** What the shares of a section are shares of. */
    private record Whole(SectionKind section, List<String> subjects, String table, String column) {}

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        Stated stated = subject.stated();
        for (Whole whole : WHOLES) {
            List<Claim> shares = stated.claims(whole.section(), Measure.SHARE_PCT);
            Optional<Figure> total = shares.isEmpty() ? Optional.empty() : total(whole, subject, rule);
            total.filter(figure -> figure.value().signum() > 0).ifPresent(figure -> {
                shares.forEach(share -> stated.beside(share, Measure.AMOUNT)
                        .ifPresent(part -> judgements.judged(Compare.percentage(
                                new Figure.OfClaim(share),
                                List.of(Term.plus(new Figure.OfClaim(part))),
                                List.of(Term.plus(figure))))));
                sumOfShares(shares, figure, stated).ifPresent(judgements::judged);
            });
        }
        shareOfAllExpenditure(rule, subject, judgements);
        if (judgements.isEmpty()) {
            judgements.unjudged(stated.read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
        }
    }

    private static void shareOfAllExpenditure(Rule rule, Subject subject, Judgements judgements) {
        Stated stated = subject.stated();
        List<Claim> shares = stated.claims(SectionKind.GENERAL_BUDGET_SIZE, Measure.SHARE_PCT).stream()
                .filter(share ->
                        OF_ALL_EXPENDITURE.matcher(Labels.normal(share.quote())).find())
                .toList();
        for (Claim share : shares) {
            total(ALL_EXPENDITURE, subject, rule)
                    .filter(figure -> figure.value().signum() > 0)
                    .ifPresent(figure -> stated.beside(share, Measure.AMOUNT)
                            .ifPresent(part -> judgements.judged(Compare.percentage(
                                    new Figure.OfClaim(share),
                                    List.of(Term.plus(new Figure.OfClaim(part))),
                                    List.of(Term.plus(figure))))));
        }
    }

    private static Optional<Figure> total(Whole whole, Subject subject, Rule rule) {
        for (SectionKind section : List.of(whole.section(), SectionKind.GENERAL_BUDGET_SIZE)) {
            List<Claim> claims = subject.stated().claims(section, whole.subjects(), Measure.AMOUNT);
            if (claims.size() == 1) {
                return Optional.of(new Figure.OfClaim(claims.get(0)));
            }
        }
        return subject.cells().byName(whole.table(), "总计", whole.column(), rule.id())
                        instanceof Cells.Lookup.Known known
                ? Optional.of(known.figure())
                : Optional.empty();
    }

    /** The shares of parts that make up the whole are 100 per cent; of a choice of parts nothing can be said. */
    private static Optional<Observation> sumOfShares(List<Claim> shares, Figure total, Stated stated) {
        List<Term> parts = new ArrayList<>();
        for (Claim share : shares) {
            Optional<Claim> part = stated.beside(share, Measure.AMOUNT);
            if (part.isEmpty() || Labels.normal(share.subject()).contains("/")) {
                return Optional.empty();
            }
            parts.add(Term.plus(new Figure.OfClaim(part.get())));
        }
        Observation complete = Compare.sides(List.of(Term.plus(total)), Relation.SUM, parts);
        if (complete.outcome() == Outcome.VIOLATED || shares.size() < 2) {
            return Optional.empty();
        }
        BigDecimal sum = shares.stream().map(Claim::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tolerance =
                shares.stream().map(share -> Amount.halfUnitOf(share.value())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = sum.subtract(HUNDRED);
        Outcome outcome = difference.signum() == 0
                ? Outcome.HELD
                : difference.abs().compareTo(tolerance) <= 0 ? Outcome.ROUNDING : Outcome.VIOLATED;
        List<Term> terms = shares.stream()
                .map(share -> Term.plus(new Figure.OfClaim(share)))
                .toList();
        return Optional.of(new Observation(
                outcome,
                "sum of shares/" + shares.get(0).section(),
                terms,
                List.of(Term.plus(total)),
                new Comparison(Relation.SUM, sum, HUNDRED, tolerance, null, PERCENTAGE_POINTS),
                Map.of()));
    }
}
