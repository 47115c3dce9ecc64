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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

    /** Partners stand at the same place; both widths of brackets may be mixed. */
    private static final String OPENING = "（(““《《";

    private static final String CLOSING = "）)””》》";
    private static final String NUMERALS = "0123456789一二三四五六七八九十";
    private static final int MOST_UNPAIRED = 1;

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
                String around = Excerpt.around(section.text(), slip, CONTEXT);
                judgements.judged(Observation.violation(
                        List.of(new OfText(section.number(), section.title(), around, section.location())), Map.of()));
            }
            List<Integer> unpaired = unpaired(section.text());
            for (int at : unpaired) {
                judgements.judged(Observation.violation(
                        List.of(new OfText(
                                section.number(),
                                section.title(),
                                Excerpt.around(section.text(), at, at + 1, CONTEXT),
                                section.location())),
                        Map.of()));
            }
            if (slips.isEmpty() && unpaired.isEmpty()) {
                judgements.held(1);
            }
        }
    }

    /**
     * Where brackets and quotation marks stand without their partner. A closing bracket behind the number of an item ({@code 1）}) has
     * none; and where several are missing the text was set in a way that tells nothing.
     */
    private static List<Integer> unpaired(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Integer> unpaired = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int opening = OPENING.indexOf(text.charAt(i));
            int closing = CLOSING.indexOf(text.charAt(i));
            if (opening >= 0) {
                open.push(i);
            } else if (closing >= 0 && !open.isEmpty() && isPair(text.charAt(open.element()), closing)) {
                open.pop();
            } else if (closing >= 0 && (i == 0 || NUMERALS.indexOf(text.charAt(i - 1)) < 0)) {
                unpaired.add(i);
            }
        }
        unpaired.addAll(open);
        return unpaired.size() > MOST_UNPAIRED ? List.of() : unpaired;
    }

    private static boolean isPair(char opening, int closing) {
        return OPENING.indexOf(opening) / 2 == closing / 2;
    }
}
