package io.gouji.validation.rule.across;

import io.gouji.model.document.DocumentHeader;
import io.gouji.model.document.Labels;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Compare;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.util.List;
import java.util.Optional;

/** Holds the opening budget (年初预算) that a final account states against the budget of the same year (XDC-03). */
final class OpeningBudget implements RuleCheck {

    private static final String BUDGET = "/年初预算";

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        List<Claim> opening = subject.stated().narrative().claims().stream()
                .filter(claim -> claim.measure() == Measure.AMOUNT)
                .filter(claim -> Labels.normal(claim.subject()).endsWith(BUDGET))
                .toList();
        if (opening.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
            return;
        }
        DocumentHeader header = subject.document().header();
        Disclosures.of(header.fiscalYear(), Disclosures.budgetOf(header.kind()), subject, judgements)
                .ifPresent(budget -> opening.forEach(claim -> {
                    String name = Labels.normal(claim.subject());
                    Optional<Figure> disclosed = SameSubject.in(
                            budget,
                            subject.stated().kindOf(claim.section()),
                            name.substring(0, name.length() - BUDGET.length()),
                            rule.id());
                    if (disclosed.isEmpty()) {
                        judgements.unjudged(Reason.NOT_COMPARABLE);
                    } else {
                        judgements.judged(Compare.same(new Figure.OfClaim(claim), disclosed.get()));
                    }
                }));
    }
}
