package io.gouji.validation.rule.across;

import io.gouji.model.finding.LocalizedText;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Relatives.Relative;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Sketch;
import io.gouji.validation.rule.Subject;
import java.util.List;
import java.util.Map;

/** Finds disclosures that repeat the amounts of another one (XDC-07). */
final class Repetition implements RuleCheck {

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        if (!Sketch.hasAmounts(subject.document(), rule.parameter("amounts").intValue())) {
            judgements.unjudged(Reason.NO_FIGURES);
            return;
        }
        if (!subject.others().kept()) {
            judgements.unjudged(Reason.HISTORY_OFF);
            return;
        }
        int least = rule.parameter("percent").intValue();
        for (Relative.Alike alike : subject.others().alike()) {
            if (alike.percent() >= least) {
                String percent = String.valueOf(alike.percent());
                judgements.judged(Observation.violation(List.of(new Figure.OfDisclosure(alike.disclosure())), Map.of())
                        .with(Map.of("what", new LocalizedText(percent, percent))));
            }
        }
        if (judgements.isEmpty()) {
            judgements.held(1);
        }
    }
}
