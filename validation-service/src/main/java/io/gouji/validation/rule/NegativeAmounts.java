package io.gouji.validation.rule;

import io.gouji.model.document.Fact;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.model.template.TableTemplate;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds amounts below zero (ARI-GEN-01). Adjustments make them possible in the table of carry-over, which is left out. */
final class NegativeAmounts implements RuleCheck {

    private static final String CARRY_OVER = "CRY";

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        Set<Integer> tables = subject.set().tables().stream()
                .filter(table -> !table.kind().equals(CARRY_OVER))
                .map(TableTemplate::number)
                .collect(Collectors.toSet());
        int figures = 0;
        int notNegative = 0;
        for (Fact fact : subject.document().facts()) {
            if (tables.contains(fact.table())) {
                figures++;
                if (fact.value().signum() < 0) {
                    judgements.violatedBy(fact);
                } else {
                    notNegative++;
                }
            }
        }
        if (figures == 0) {
            judgements.unjudged(Reason.NO_FIGURES, 0, 0);
        } else if (notNegative > 0) {
            judgements.held(notNegative);
        }
    }
}
