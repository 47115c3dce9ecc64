package io.gouji.validation.rule.narrative;

import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Subject;
import io.gouji.validation.rule.TextSearch;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** Finds percentages that lost their sign (NAR-24). */
final class Units {

    /** A number after a word of share or growth, or a second number of a change, at the end of its clause. */
    private static final TextSearch BARE = TextSearch.of(
            "占增下降减", "(?:占(?:比|总支出|总收入)?|增长|下降|增幅|降幅|(?<=万元,)(?:减少|增加))(?:为|了|约)?\\d[\\d,]*\\.\\d+(?=[,，。;；、\\n]|$)");

    private Units() {}

    static void units(Rule rule, Subject subject, Judgements judgements) {
        if (!subject.stated().read()) {
            judgements.unjudged(Reason.NARRATIVE_NOT_READ);
            return;
        }
        for (NarrativeSection section : subject.stated().narrative().sections()) {
            List<MatchResult> found = BARE.in(subject.stated().normalText(section));
            for (MatchResult bare : found) {
                judgements.judged(Observation.violation(
                        List.of(new OfText(section.number(), section.title(), bare.group(), section.location())),
                        Map.of()));
            }
            if (found.isEmpty()) {
                judgements.held(1);
            }
        }
    }
}
