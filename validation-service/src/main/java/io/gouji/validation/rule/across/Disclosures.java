package io.gouji.validation.rule.across;

import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.DocumentHeader;
import io.gouji.model.rule.Reason;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.KindWords;
import io.gouji.validation.rule.Others;
import io.gouji.validation.rule.Subject;
import java.util.List;
import java.util.Optional;

/** Finds the other disclosure a rule needs, or says why it is not there. */
final class Disclosures {

    private Disclosures() {}

    /** The same disclosure of the year before. */
    static Optional<Others.Other> yearBefore(Subject subject, Judgements judgements) {
        DocumentHeader header = subject.document().header();
        return of(header.fiscalYear() - 1, header.kind(), subject, judgements);
    }

    static Optional<Others.Other> of(int fiscalYear, BudgetKind kind, Subject subject, Judgements judgements) {
        Others others = subject.others();
        if (!others.kept()) {
            judgements.unjudged(Reason.HISTORY_OFF);
            return Optional.empty();
        }
        Optional<Others.Other> found = others.of(fiscalYear, kind);
        if (found.isEmpty()) {
            judgements.unjudged(Reason.OTHER_DOCUMENTS, List.of(KindWords.of(fiscalYear, kind)));
        }
        return found;
    }

    static BudgetKind budgetOf(BudgetKind kind) {
        return switch (kind) {
            case DEPARTMENT_BUDGET, DEPARTMENT_FINAL_ACCOUNT -> BudgetKind.DEPARTMENT_BUDGET;
            case UNIT_BUDGET, UNIT_FINAL_ACCOUNT -> BudgetKind.UNIT_BUDGET;
        };
    }

    static BudgetKind finalAccountOf(BudgetKind kind) {
        return switch (kind) {
            case DEPARTMENT_BUDGET, DEPARTMENT_FINAL_ACCOUNT -> BudgetKind.DEPARTMENT_FINAL_ACCOUNT;
            case UNIT_BUDGET, UNIT_FINAL_ACCOUNT -> BudgetKind.UNIT_FINAL_ACCOUNT;
        };
    }
}
