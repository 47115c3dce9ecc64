package io.gouji.validation.rule.across;

import io.gouji.model.document.DocumentHeader;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells.Lookup;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;

/** Holds the carry-over (上年结转) of a budget against the final account of the year before (XDC-04). */
final class CarryOver implements RuleCheck {

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        Lookup carried = subject.cells().byName("TOT", "上年结转数", "预算数", rule.id());
        if (carried instanceof Lookup.Unknown unknown) {
            if (unknown.reason() == Reason.ROW_NOT_FOUND) {
                judgements.unjudged(Reason.NOT_STATED);
            } else {
                judgements.unjudged(unknown);
            }
            return;
        }
        if (((Lookup.Known) carried).figure().value().signum() == 0) {
            judgements.unjudged(Reason.NOT_STATED);
            return;
        }
        DocumentHeader header = subject.document().header();
        Disclosures.of(header.fiscalYear() - 1, Disclosures.finalAccountOf(header.kind()), subject, judgements)
                .ifPresent(account -> Balances.same(carried, account, "TOT", "年末结转和结余", rule, judgements));
    }
}
