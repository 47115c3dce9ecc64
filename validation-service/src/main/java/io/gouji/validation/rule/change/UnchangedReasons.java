package io.gouji.validation.rule.change;

import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.narrative.SectionKind;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Subject;
import io.gouji.validation.rule.TextSearch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * Asks where something is said to be unchanged (持平) for a reason that speaks of a rise alone, or of a fall alone (YOY-13). A reason
 * that names both may well leave nothing of them.
 */
final class UnchangedReasons {

    private static final TextSearch UNCHANGED =
            TextSearch.of("持保无没", "(?<!基本)(?:持平|保持不变|无变化|没有变化)[,。;，；](?:其)?(?:主要)?原因(?:是|为|系|:|：)+([^。;；]{2,200})");

    private static final TextSearch RISE = TextSearch.of("增提上", "(?<![未无不没有])(?:增加|增长|提高|上升)");
    private static final TextSearch FALL = TextSearch.of("减下降", "(?<![未无不没有])(?:减少|下降|降低)");

    /** What a unit does about its three public expenses is told every year, whatever comes of it. */
    private static final Set<SectionKind> TOLD_EVERY_YEAR =
            Set.of(SectionKind.THREE_PUBLIC_EXPENSES, SectionKind.GLOSSARY, SectionKind.PROFILE);

    private UnchangedReasons() {}

    static void judge(Subject subject, Judgements judgements) {
        for (NarrativeSection section : subject.stated().narrative().sections()) {
            if (TOLD_EVERY_YEAR.contains(section.kind())) {
                continue;
            }
            for (MatchResult unchanged : UNCHANGED.in(subject.stated().normalText(section))) {
                String reason = unchanged.group(1);
                boolean rises = RISE.first(reason).isPresent();
                boolean falls = FALL.first(reason).isPresent();
                if (rises == falls) {
                    judgements.held(1);
                } else {
                    judgements.judged(Observation.violation(
                            List.of(new OfText(section.number(), section.title(), reason, section.location())),
                            Map.of("what", what(falls))));
                }
            }
        }
    }

    private static LocalizedText what(boolean falls) {
        return falls
                ? new LocalizedText("没有变化，原因却说成减少", "unchanged, yet for a reason of a fall")
                : new LocalizedText("没有变化，原因却说成增加", "unchanged, yet for a reason of a rise");
    }
}
