package io.gouji.validation.rule.narrative;

import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Compare;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Stated;
import io.gouji.validation.rule.Subject;
import java.util.ArrayList;
import java.util.List;

/** Adds up staff (NAR-21). Some organisations count only those on duty as actual staff, which is accepted. */
final class StaffCount implements RuleCheck {

    private static final List<String> KINDS = List.of("在职", "退休", "离休");

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        List<Claim> actual = counts(subject.stated(), "实有人数");
        List<Figure> parts = new ArrayList<>();
        for (String kind : KINDS) {
            counts(subject.stated(), kind).stream()
                    .findFirst()
                    .ifPresent(claim -> parts.add(new Figure.OfClaim(claim)));
        }
        if (actual.size() != 1 || parts.size() < 2) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
            return;
        }
        Figure total = new Figure.OfClaim(actual.get(0));
        Observation onDuty = Compare.same(total, parts.get(0));
        Observation all = Compare.sum(total, parts);
        judgements.judged(
                onDuty.comparison() != null && onDuty.comparison().difference().signum() == 0 ? onDuty : all);
    }

    private static List<Claim> counts(Stated stated, String subject) {
        return stated.claims(SectionKind.PROFILE, List.of(subject), Measure.COUNT);
    }
}
