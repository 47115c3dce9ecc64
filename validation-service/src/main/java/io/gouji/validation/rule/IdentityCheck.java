package io.gouji.validation.rule;

import io.gouji.model.classification.Classification;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.TableRow;
import io.gouji.model.identity.Binding;
import io.gouji.model.identity.Binding.Unstated;
import io.gouji.model.identity.Equation;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.IdentityBinder;
import io.gouji.model.identity.Scope;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.EquationJudge.Judgement.Judged;
import io.gouji.validation.rule.EquationJudge.Judgement.Unjudged;
import io.gouji.validation.rule.classification.CodeNames;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Carries out a rule that consists of linear identities (勾稽关系). */
final class IdentityCheck implements RuleCheck {

    private final List<Identity> identities;

    IdentityCheck(List<Identity> identities) {
        this.identities = List.copyOf(identities);
    }

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        EquationJudge judge = new EquationJudge(subject);
        int year = subject.document().header().fiscalYear();
        for (Identity identity : identities) {
            if (!identity.years().contains(year)) {
                judgements.unjudged(Reason.OTHER_YEARS);
                continue;
            }
            Binding binding = IdentityBinder.bind(identity, subject.rows());
            for (Equation equation : binding.equations()) {
                EquationJudge.Judgement judgement = judge.judge(equation);
                if (judgement instanceof Judged judged) {
                    CellRef misnamed = judged.verdict().violated() ? misnamed(equation, subject) : null;
                    if (misnamed == null) {
                        judgements.judged(judged.verdict());
                    } else {
                        judgements.unjudged(Reason.NAME_DISAGREES, misnamed);
                    }
                } else if (judgement instanceof Unjudged unjudged) {
                    judgements.unjudged(unjudged.reason(), unjudged.cell());
                }
            }
            for (Unstated unstated : binding.unstated()) {
                judgements.unjudged(
                        reason(unstated.reason()), 1, subject.numbers().of(unstated.table()));
            }
        }
        if (judgements.isEmpty()) {
            sayWhyNothing(subject, judgements);
        }
    }

    /**
     * A cell that the equation takes by its economic code, in a row whose name is that of another code: which of them is meant cannot
     * be told, and that the two disagree is told by a rule of its own. Rows that are added up are taken as they stand.
     */
    private static @Nullable CellRef misnamed(Equation equation, Subject subject) {
        if (!(equation.identity().scope() instanceof Scope.Once)) {
            return null;
        }
        int year = subject.document().header().fiscalYear();
        return Stream.concat(equation.left().stream(), equation.right().stream())
                .map(Equation.Term::cell)
                .filter(cell -> subject.document()
                        .table(cell.table())
                        .flatMap(table -> table.rows().stream()
                                .filter(row -> row.key().equals(cell.row()))
                                .findFirst())
                        .filter(row -> isEconomic(row)
                                && CodeNames.contradicts(row, Classification.DEPARTMENTAL_ECONOMIC, year))
                        .isPresent())
                .findFirst()
                .orElse(null);
    }

    private static boolean isEconomic(TableRow row) {
        String code = row.code();
        return code != null && code.startsWith("3");
    }

    /** All cells are blank: because a table is declared empty, or because the document has no such money. */
    private void sayWhyNothing(Subject subject, Judgements judgements) {
        List<Integer> empty = identities.stream()
                .flatMap(identity -> Stream.concat(identity.left().stream(), identity.right().stream()))
                .map(term -> subject.numbers().of(term.table()))
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
