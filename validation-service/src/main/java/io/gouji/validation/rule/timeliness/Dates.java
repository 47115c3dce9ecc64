package io.gouji.validation.rule.timeliness;

import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Rules on dates, by rule id. Days of approval are in no document, so what depends on them is not checked. */
public final class Dates {

    private Dates() {}

    /** By rule id. */
    public static Map<String, RuleCheck> byRule() {
        return Map.of(
                "TIM-01", (rule, subject, judgements) -> judgements.unjudged(Reason.DATE_UNKNOWN),
                "TIM-02", (rule, subject, judgements) -> judgements.unjudged(Reason.DATE_UNKNOWN),
                "TIM-03", Dates::withinYear,
                "TIM-04", (rule, subject, judgements) -> judgements.unjudged(Reason.OTHER_DOCUMENTS));
    }

    private static void withinYear(Rule rule, Subject subject, Judgements judgements) {
        LocalDate date = subject.document().header().signedOn();
        if (date == null) {
            judgements.unjudged(Reason.DATE_UNKNOWN);
        } else if (date.getYear() == subject.document().header().fiscalYear()) {
            judgements.held(1);
        } else {
            judgements.judged(
                    Observation.violation(List.of(new Figure.OfText(null, "落款日期", date.toString(), null)), Map.of()));
        }
    }
}
