package io.gouji.validation.rule.narrative;

import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import io.gouji.validation.rule.TextSearch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** Looks for the same purpose (主要用于) under different items (NAR-25): it was likely copied from one to the other. */
final class Purposes implements RuleCheck {

    private static final List<SectionKind> SECTIONS = List.of(
            SectionKind.GENERAL_BUDGET_ITEMS,
            SectionKind.GENERAL_BUDGET,
            SectionKind.OVERALL,
            SectionKind.FISCAL_APPROPRIATION);

    /** Behind the name of an item, which stands close before its purpose. That it does is asked first, being the cheaper question. */
    private static final TextSearch PURPOSE = TextSearch.of(
            "(",
            "(?<=[^()、。:;\"“”\\d]{2})\\(项\\)(?=(?s:.){0,65}?主要用于)[^。;]{0,40}?[。,，”\"]?[^。;]{0,24}?主要用于:?([^。;]{4,120})[。;]");

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        Map<String, Map<String, OfText>> items = new LinkedHashMap<>();
        for (NarrativeSection section : subject.stated().narrative().sections()) {
            if (SECTIONS.contains(section.kind())) {
                purposes(section, subject.stated().normalText(section), items);
            }
        }
        items.forEach((purpose, of) -> {
            if (of.size() > 1) {
                List<Figure> evidence = new ArrayList<>(of.values());
                judgements.judged(Observation.violation(evidence, Map.of("what", new LocalizedText(purpose, purpose))));
            } else {
                judgements.held(1);
            }
        });
        if (judgements.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
        }
    }

    private static void purposes(NarrativeSection section, String text, Map<String, Map<String, OfText>> items) {
        for (MatchResult purpose : PURPOSE.in(text)) {
            String item = NameBefore.of(text, purpose.start());
            items.computeIfAbsent(purpose.group(1), first -> new LinkedHashMap<>())
                    .putIfAbsent(item, new OfText(section.number(), item, item, section.location()));
        }
    }
}
