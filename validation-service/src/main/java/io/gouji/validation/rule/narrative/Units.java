package io.gouji.validation.rule.narrative;

import io.gouji.model.document.Labels;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Subject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds percentages that lost their sign (NAR-24). */
final class Units {

    /** A number after a word of share or growth, or a second number of a change, at the end of its clause. */
    private static final Pattern BARE = Pattern.compile(
            "(?:占(?:比|总支出|总收入)?|增长|下降|增幅|降幅|(?<=万元,)(?:减少|增加))(?:为|了|约)?\\d[\\d,]*\\.\\d+(?=[,，。;；、\\n]|$)");

    private Units() {}

    static void units(Rule rule, Subject subject, Judgements judgements) {
        if (!subject.stated().read()) {
            judgements.unjudged(Reason.NARRATIVE_NOT_READ);
            return;
        }
        for (NarrativeSection section : subject.stated().narrative().sections()) {
            Matcher bare = BARE.matcher(Labels.normal(section.text()));
            boolean found = false;
            while (bare.find()) {
                found = true;
                judgements.judged(Observation.violation(
                        List.of(new OfText(section.number(), section.title(), bare.group(), section.location())),
                        Map.of()));
            }
            if (!found) {
                judgements.held(1);
            }
        }
    }
}
