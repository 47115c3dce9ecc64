package io.gouji.validation.rule.change;

import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds rates of growth on a base of zero (YOY-02), be the base what a change leaves of the amount or printed itself. */
final class ZeroBase implements RuleCheck {

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        subject.changes().all().forEach(change -> fromChange(change, judgements));
        List<Claim> claims = subject.stated().narrative().claims();
        for (int i = 0; i < claims.size(); i++) {
            Claim rate = claims.get(i);
            if (rate.measure() == Measure.CHANGE_PCT
                    && subject.stated().beside(rate, Measure.CHANGE_AMOUNT).isEmpty()) {
                StatedBase.of(rate, claims.subList(0, i)).ifPresent(base -> fromPrevious(rate, base, judgements));
            }
        }
        ChangeChecks.sayWhyNothing(subject, judgements);
    }

    private static void fromChange(Change change, Judgements judgements) {
        Optional<BigDecimal> previous = change.previous();
        Claim rate = change.rate();
        if (previous.isEmpty() || change.change().value().signum() == 0) {
            return;
        }
        if (previous.get().signum() == 0 && rate != null) {
            judgements.judged(Observation.violation(
                    List.of(new Figure.OfClaim(rate), change.amountFigure(), change.figure()), Map.of()));
        } else {
            judgements.held(1);
        }
    }

    private static void fromPrevious(Claim rate, StatedBase base, Judgements judgements) {
        if (rate.value().signum() == 0) {
            return;
        }
        if (base.previous().value(null).signum() == 0) {
            judgements.judged(Observation.violation(
                    List.of(new Figure.OfClaim(rate), base.amounts().get(0), base.previous()), Map.of()));
        } else {
            judgements.held(1);
        }
    }
}
