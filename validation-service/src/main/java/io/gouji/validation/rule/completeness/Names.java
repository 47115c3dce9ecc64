package io.gouji.validation.rule.completeness;

import io.gouji.model.document.Labels;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.performance.PerformanceTable;
import io.gouji.model.profile.OrganisationProfile;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Subject;
import io.gouji.validation.rule.TextSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares the name of the issuer with the names on the tables of targets (CMP-16). A unit or a superior of another name is
 * another organisation; a name that begins alike and goes on differently is likely meant to be the same. In the words, where many
 * bodies are named, a name that has another conjunction (和, 与, 及) than the issuer's is.
 */
final class Names {

    private static final int OF_THREE = 3;
    private static final List<String> CONJUNCTIONS = List.of("和", "与", "及");
    private static final TextSearch CONJUNCTION = TextSearch.of("和与及", "[和与及]");

    private Names() {}

    static void issuer(Rule rule, Subject subject, Judgements judgements) {
        String issuer = Labels.normal(subject.document().header().organisation());
        for (PerformanceTable table : subject.document().performance()) {
            String name = table.responsibleUnit() == null ? "" : Labels.normal(table.responsibleUnit());
            if (name.isEmpty() || isUnit(name, subject.document().profile())) {
                continue;
            }
            if (name.contains(issuer) || issuer.contains(name)) {
                judgements.held(1);
            } else if (commonBeginning(name, issuer) * OF_THREE >= 2 * Math.min(name.length(), issuer.length())) {
                judgements.judged(Observation.violation(
                        List.of(new OfText(null, table.title(), name, table.location())),
                        Map.of("demanded", new LocalizedText(issuer, issuer))));
            }
        }
        inWords(issuer, subject, judgements);
        if (judgements.isEmpty()) {
            judgements.unjudged(subject.document().performance().isEmpty() ? Reason.NO_TARGETS : Reason.NOT_STATED);
        }
    }

    private static void inWords(String issuer, Subject subject, Judgements judgements) {
        if (CONJUNCTION.first(issuer).isEmpty()) {
            return;
        }
        List<String> others = CONJUNCTIONS.stream()
                .map(conjunction -> CONJUNCTION.replacedIn(issuer, conjunction))
                .filter(name ->
                        !name.equals(issuer) && !isUnit(name, subject.document().profile()))
                .toList();
        List<Figure> places = new ArrayList<>();
        for (NarrativeSection section : subject.stated().narrative().sections()) {
            String text = subject.stated().normalText(section);
            others.stream()
                    .filter(text::contains)
                    .map(name -> new OfText(section.number(), section.title(), name, section.location()))
                    .forEach(places::add);
        }
        if (places.isEmpty()) {
            judgements.held(subject.stated().narrative().sections().size());
        } else {
            judgements.judged(Observation.violation(places, Map.of("demanded", new LocalizedText(issuer, issuer))));
        }
    }

    private static boolean isUnit(String name, @Nullable OrganisationProfile profile) {
        return profile != null && profile.units().stream().map(Labels::normal).anyMatch(name::equals);
    }

    private static int commonBeginning(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
