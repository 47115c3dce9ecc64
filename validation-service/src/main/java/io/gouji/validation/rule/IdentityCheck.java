package io.gouji.validation.rule;

import io.gouji.model.identity.Binding;
import io.gouji.model.identity.Binding.Unstated;
import io.gouji.model.identity.Equation;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.IdentityBinder;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.EquationJudge.Judgement.Judged;
import io.gouji.validation.rule.EquationJudge.Judgement.Unjudged;
import java.util.List;
import java.util.stream.Stream;

/** Carries out a rule that consists of linear identities (勾稽关系). */
final class IdentityCheck implements RuleCheck {

    private final List<Identity> identities;

    IdentityCheck(List<Identity> identities) {
        this.identities = List.copyOf(identities);
    }

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        EquationJudge judge = new EquationJudge(subject.figures());
        for (Identity identity : identities) {
            Binding binding = IdentityBinder.bind(identity, subject.rows());
            for (Equation equation : binding.equations()) {
                EquationJudge.Judgement judgement = judge.judge(equation);
                if (judgement instanceof Judged judged) {
                    judgements.judged(judged.verdict());
                } else if (judgement instanceof Unjudged unjudged) {
                    judgements.unjudged(unjudged.reason(), unjudged.cell());
                }
            }
            for (Unstated unstated : binding.unstated()) {
                judgements.unjudged(reason(unstated.reason()), 1, unstated.table());
            }
        }
        if (judgements.isEmpty()) {
            sayWhyNothing(subject, judgements);
        }
    }

    /** All cells are blank: because a table is declared empty, or because the document has no such money. */
    private void sayWhyNothing(Subject subject, Judgements judgements) {
        List<Integer> empty = identities.stream()
                .flatMap(identity -> Stream.concat(identity.left().stream(), identity.right().stream()))
                .map(term -> term.table())
                .filter(table -> subject.document()
                        .table(table)
                        .filter(found -> found.declaredEmpty())
                        .isPresent())
                .distinct()
                .toList();
        empty.forEach(table -> judgements.unjudged(Reason.TABLE_EMPTY, 0, table));
        if (empty.isEmpty()) {
            judgements.unjudged(Reason.NO_FIGURES, 0, 0);
        }
    }

    private static Reason reason(Binding.Reason reason) {
        return switch (reason) {
            case TABLE_NOT_FOUND -> Reason.TABLE_NOT_FOUND;
            case TABLE_BLANK -> Reason.TABLE_BLANK;
            case ROW_NOT_FOUND -> Reason.ROW_NOT_FOUND;
            case COLUMN_NOT_FOUND -> Reason.COLUMN_NOT_FOUND;
            case TABLE_EMPTY -> Reason.TABLE_EMPTY;
            case TABLE_NOT_EMPTY -> Reason.TABLE_NOT_EMPTY;
            case NO_ROWS -> Reason.NO_ROWS;
        };
    }
}
