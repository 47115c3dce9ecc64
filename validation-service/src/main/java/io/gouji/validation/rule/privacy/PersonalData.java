package io.gouji.validation.rule.privacy;

import io.gouji.model.privacy.PersonalDatum;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports personal data of some kinds where they stand, in the masked form the model carries; the datum itself is not known here. */
public final class PersonalData implements RuleCheck {

    private static final Set<String> CONTACTS = Set.of("联系人", "负责人", "填报人", "经办人", "领导", "法人", "代表");

    private final Set<PersonalDatum.Kind> kinds;
    private final boolean together;

    private PersonalData(boolean together, PersonalDatum.Kind... kinds) {
        this.together = together;
        this.kinds = Set.of(kinds);
    }

    /** By rule id. */
    public static Map<String, RuleCheck> byRule() {
        return Map.of(
                "PRV-01", new PersonalData(false, PersonalDatum.Kind.MOBILE_NUMBER),
                "PRV-02", new PersonalData(false, PersonalDatum.Kind.IDENTITY_NUMBER),
                "PRV-03", new PersonalData(false, PersonalDatum.Kind.BANK_ACCOUNT),
                "PRV-04", new PersonalData(true, PersonalDatum.Kind.PERSON_NAME),
                "PRV-05", PersonalData::beneficiaries,
                "PRV-06", new PersonalData(false, PersonalDatum.Kind.EMAIL, PersonalDatum.Kind.HOME_ADDRESS));
    }

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        List<Figure> found = subject.document().personalData().stream()
                .filter(datum -> kinds.contains(datum.kind()))
                .map(PersonalData::masked)
                .toList();
        tell(found, subject, judgements);
    }

    private void tell(List<Figure> found, Subject subject, Judgements judgements) {
        if (found.isEmpty()) {
            none(subject, judgements);
        } else if (together) {
            judgements.judged(Observation.violation(found, Map.of()));
        } else {
            found.forEach(datum -> judgements.judged(Observation.violation(List.of(datum), Map.of())));
        }
    }

    /** Many names that are not those of contacts make a list of people. */
    private static void beneficiaries(Rule rule, Subject subject, Judgements judgements) {
        List<Figure> names = subject.document().personalData().stream()
                .filter(datum -> datum.kind() == PersonalDatum.Kind.PERSON_NAME)
                .filter(datum -> CONTACTS.stream().noneMatch(datum.context()::contains))
                .map(PersonalData::masked)
                .toList();
        if (names.size() >= rule.parameter("names").intValue()) {
            judgements.judged(Observation.violation(names, Map.of()));
        } else {
            none(subject, judgements);
        }
    }

    private static void none(Subject subject, Judgements judgements) {
        if (subject.stated().read() || !subject.document().performance().isEmpty()) {
            judgements.held(1);
        } else {
            judgements.unjudged(Reason.NARRATIVE_NOT_READ);
        }
    }

    private static Figure masked(PersonalDatum datum) {
        return new Figure.OfText(null, datum.context(), datum.masked(), datum.location());
    }
}
