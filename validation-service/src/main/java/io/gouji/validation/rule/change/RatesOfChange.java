package io.gouji.validation.rule.change;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.finding.Outcome;
import io.gouji.model.identity.Relation;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Compare;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Observation.Term;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes stated changes (YOY-01). Most words leave the previous year out: it is this year's amount less the change. Where they
 * print it (上年执行数), the change must be what lies between both amounts. An amount may be stated twice; that both are the same is for
 * other rules, so a change is wrong only if it fits none.
 */
final class RatesOfChange implements RuleCheck {

    private static final String ROUGHLY = "基本";

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        subject.changes().all().forEach(change -> fromChange(change, judgements));
        List<Claim> claims = subject.stated().narrative().claims();
        for (int i = 0; i < claims.size(); i++) {
            Claim change = claims.get(i);
            boolean rate = change.measure() == Measure.CHANGE_PCT
                    && subject.stated().beside(change, Measure.CHANGE_AMOUNT).isEmpty();
            if (rate
                    || change.measure() == Measure.CHANGE_AMOUNT
                            && !change.quote().contains(ROUGHLY)) {
                fromPrevious(change, claims.subList(0, i), judgements);
            }
        }
        ChangeChecks.sayWhyNothing(subject, judgements);
    }

    private static void fromChange(Change change, Judgements judgements) {
        Claim rate = change.rate();
        BigDecimal previous = change.previous().orElse(BigDecimal.ZERO);
        if (rate != null && previous.signum() > 0) {
            judgements.judged(Compare.rateOfChange(new Figure.OfClaim(rate), change.figure(), change.amountFigure()));
        }
    }

    private static void fromPrevious(Claim change, List<Claim> before, Judgements judgements) {
        StatedBase base = StatedBase.of(change, before).orElse(null);
        if (base == null) {
            return;
        }
        Observation first = observe(change, base.amounts().get(0), base.previous());
        if (first == null) {
            return;
        }
        Observation best = first;
        for (Figure amount : base.amounts()) {
            Observation observation = observe(change, amount, base.previous());
            if (best.outcome() == Outcome.VIOLATED
                    && observation != null
                    && observation.outcome() != Outcome.VIOLATED) {
                best = observation;
            }
        }
        judgements.judged(best);
    }

    private static @Nullable Observation observe(Claim change, Figure amount, Figure previous) {
        Figure figure = new Figure.OfClaim(change);
        boolean unchanged = change.printed().chars().noneMatch(Character::isDigit);
        if (unchanged) {
            return Compare.same(amount, previous);
        }
        if (change.measure() == Measure.CHANGE_AMOUNT) {
            return Compare.sides(
                    List.of(Term.plus(amount)), Relation.SUM, List.of(Term.plus(previous), Term.plus(figure)));
        }
        MoneyUnit unit = previous.money();
        boolean base = previous.value(unit).compareTo(previous.halfUnit(unit)) > 0;
        return base ? Compare.rateOfChangeFrom(figure, amount, previous) : null;
    }
}
