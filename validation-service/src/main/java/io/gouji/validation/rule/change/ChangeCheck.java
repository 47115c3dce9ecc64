package io.gouji.validation.rule.change;

import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;

/** A rule that looks at each change by itself. */
interface ChangeCheck extends RuleCheck {

    /** Judges one change, or says nothing where it has nothing to judge. */
    void judge(Change change, Rule rule, Subject subject, Judgements judgements);

    @Override
    default void check(Rule rule, Subject subject, Judgements judgements) {
        subject.changes().all().forEach(change -> judge(change, rule, subject, judgements));
        if (judgements.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
        }
    }
}
