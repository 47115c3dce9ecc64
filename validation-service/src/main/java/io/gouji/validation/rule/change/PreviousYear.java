package io.gouji.validation.rule.change;

import io.gouji.model.identity.Relation;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Compare;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation.Term;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.util.List;

/**
 * Adds up the previous year (YOY-07): the items of the general budget against its basic and project expenditure, each as this year's
 * amount less its change.
 */
final class PreviousYear implements RuleCheck {

    private static final List<String> KINDS_OF_EXPENDITURE = List.of("基本支出", "项目支出");

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        List<Change> items = subject.changes().in(SectionKind.GENERAL_BUDGET_ITEMS);
        List<Change> size = subject.changes().in(SectionKind.GENERAL_BUDGET_SIZE).stream()
                .filter(change -> KINDS_OF_EXPENDITURE.contains(change.change().subject()))
                .toList();
        int amounts = subject.stated()
                .claims(SectionKind.GENERAL_BUDGET_ITEMS, Measure.AMOUNT)
                .size();
        if (items.isEmpty()
                || items.size() != amounts
                || size.size() != KINDS_OF_EXPENDITURE.size()
                || missesAmount(items)
                || missesAmount(size)) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
            return;
        }
        judgements.judged(Compare.sides(terms(items), Relation.SUM, terms(size)));
    }

    static boolean missesAmount(List<Change> changes) {
        return changes.stream().anyMatch(change -> change.amount() == null);
    }

    static List<Term> terms(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> change.previousTerms().stream())
                .toList();
    }
}
