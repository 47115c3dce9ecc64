package io.gouji.validation.rule.change;

import io.gouji.model.identity.Relation;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Compare;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.util.List;

/**
 * Holds income and expenditure of the previous year against each other (YOY-08). A source that is not budgeted this year states no
 * change, so that income can only be too high, never too low.
 */
final class PreviousBalance implements RuleCheck {

    private static final List<String> KINDS_OF_EXPENDITURE = List.of("基本支出", "项目支出");

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        List<Change> income = subject.changes().in(SectionKind.INCOME);
        List<Change> expenditure = subject.changes().in(SectionKind.EXPENDITURE).stream()
                .filter(change -> KINDS_OF_EXPENDITURE.contains(change.change().subject()))
                .toList();
        if (income.isEmpty()
                || expenditure.size() != KINDS_OF_EXPENDITURE.size()
                || PreviousYear.missesAmount(income)
                || PreviousYear.missesAmount(expenditure)
                || income.stream().anyMatch(change -> change.change().subject().contains("收入预算"))) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
            return;
        }
        judgements.judged(Compare.sides(PreviousYear.terms(income), Relation.AT_MOST, PreviousYear.terms(expenditure)));
    }
}
