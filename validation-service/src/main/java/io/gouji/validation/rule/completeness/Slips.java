package io.gouji.validation.rule.completeness;

import io.gouji.model.document.Repair;
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

/** Finds slips of punctuation: marks printed twice, marks that cannot follow each other, brackets around nothing (CMP-20). */
final class Slips {

    /** An ellipsis is two dots or six; those are no doubled marks. */
    private static final TextSearch SLIPS = TextSearch.of(
            "。，、；：？！（(“《0123456789万％",
            "([。，、；：？！])\\1|[，、；：][。，、；：]|。[，、；：]|（\\s*）|\\(\\s*\\)|“”|《》|\\d%%|(?:万元){2}|％％");

    private static final int CONTEXT = 12;

    private Slips() {}

    static void punctuation(Rule rule, Subject subject, Judgements judgements) {
        if (!subject.stated().read()) {
            judgements.unjudged(Reason.NARRATIVE_NOT_READ);
            return;
        }
        boolean damaged = subject.document().repairs().stream()
                .anyMatch(
                        repair -> repair.kind() == Repair.Kind.NUMBER_NOISE || repair.kind() == Repair.Kind.NOISE_ROW);
        if (damaged) {
            judgements.unjudged(Reason.TEXT_DAMAGED);
            return;
        }
        for (NarrativeSection section : subject.stated().narrative().sections()) {
            List<MatchResult> slips = SLIPS.in(section.text());
            for (MatchResult slip : slips) {
                String around = section.text()
                        .substring(
                                Math.max(0, slip.start() - CONTEXT),
                                Math.min(section.text().length(), slip.end() + CONTEXT))
                        .replace('\n', ' ');
                judgements.judged(Observation.violation(
                        List.of(new OfText(section.number(), section.title(), around, section.location())), Map.of()));
            }
            if (slips.isEmpty()) {
                judgements.held(1);
            }
        }
    }
}
