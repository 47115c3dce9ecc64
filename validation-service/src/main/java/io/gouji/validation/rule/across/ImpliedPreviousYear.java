package io.gouji.validation.rule.across;

import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.Labels;
import io.gouji.model.identity.Relation;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Compare;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation.Term;
import io.gouji.validation.rule.Others;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import io.gouji.validation.rule.change.Change;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds the previous year that stated changes imply against what was disclosed for it (XDC-01). */
final class ImpliedPreviousYear implements RuleCheck {

    /** What a budget may be compared with instead of last year's disclosed budget. */
    private static final Pattern OTHER_BASE = Pattern.compile("执行数|决算|调整后|调整预算|预计完成");

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        List<Change> changes = subject.changes().all().stream()
                .filter(change -> change.amount() != null)
                .filter(change -> isAgainstDisclosure(change, subject))
                .toList();
        if (changes.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
            return;
        }
        Disclosures.yearBefore(subject, judgements)
                .ifPresent(before -> changes.forEach(change -> judge(change, before, rule, subject, judgements)));
    }

    private static boolean isAgainstDisclosure(Change change, Subject subject) {
        BudgetKind kind = subject.document().header().kind();
        return kind != Disclosures.budgetOf(kind)
                || !OTHER_BASE.matcher(change.change().quote()).find();
    }

    private static void judge(Change change, Others.Other before, Rule rule, Subject subject, Judgements judgements) {
        SectionKind section = subject.stated().kindOf(change.change().section());
        Optional<Figure> disclosed =
                SameSubject.in(before, section, Labels.normal(change.change().subject()), rule.id());
        if (disclosed.isEmpty()) {
            judgements.unjudged(Reason.NOT_COMPARABLE);
            return;
        }
        judgements.judged(Compare.sides(change.previousTerms(), Relation.SUM, List.of(Term.plus(disclosed.get()))));
    }
}
