package io.gouji.validation.rule;

import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.template.TemplateSets;
import java.util.List;

/** Judges small documents by the bundled catalogue and picks out what one rule says. */
final class Judging {

    static final Validator VALIDATOR = new Validator(RuleCatalogue.bundled(), TemplateSets.all(), RuleObserver.NONE);

    private Judging() {}

    static List<Finding> of(DisclosureBuilder disclosure, String rule) {
        return VALIDATOR.validate(disclosure.build()).findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .toList();
    }

    static List<Finding> of(DisclosureBuilder disclosure, String rule, Outcome outcome) {
        return of(disclosure, rule).stream()
                .filter(finding -> finding.outcome() == outcome)
                .toList();
    }

    /** What a rule says, in short: {@code VIOLATED}, {@code NOT_CHECKED CIRCULAR}. */
    static List<String> outcomes(DisclosureBuilder disclosure, String rule) {
        return of(disclosure, rule).stream()
                .map(finding -> finding.outcome() + (finding.reason() == null ? "" : " " + finding.reason()))
                .toList();
    }
}
