package io.gouji.report.api;

import io.gouji.report.view.BudgetRow;
import io.gouji.report.view.BudgetViews;
import io.gouji.report.view.DocumentViews;
import io.gouji.report.view.PresentBudget;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the revision a request is about. */
@ApplicationScoped
class Revisions {

    private final BudgetViews budgets;
    private final DocumentViews documents;

    Revisions(BudgetViews budgets, DocumentViews documents) {
        this.budgets = budgets;
        this.documents = documents;
    }

    /**
     * The revision with this number.
     *
     * @param budgetId as it stands in the path
     * @param number as given, null for the present revision
     */
    Uni<Revision> find(String budgetId, @Nullable String number) {
        UUID id = Parameters.budgetId(budgetId);
        Integer wanted = Parameters.ordinal("revision", number);
        return budget(id).chain(present -> {
            BudgetRow budget = present.budget();
            if (wanted == null || wanted == budget.revisions) {
                return Uni.createFrom().item(new Revision(budget.revisions, budget.revisions, present.document()));
            }
            return documents.revisions(id, wanted - 1, 1).map(found -> {
                if (found.isEmpty()) {
                    throw new ProblemException(
                            ProblemCode.REVISION_NOT_FOUND,
                            "该预算没有第 " + wanted + " 版，共有 " + budget.revisions + " 版。",
                            "The budget has no revision " + wanted + ", it has " + budget.revisions + ".");
                }
                return new Revision(wanted, budget.revisions, found.get(0));
            });
        });
    }

    /** The budget with its present revision. */
    Uni<PresentBudget> budget(UUID id) {
        return budgets.find(id).map(present -> {
            if (present == null) {
                throw new ProblemException(
                        ProblemCode.BUDGET_NOT_FOUND,
                        "没有编号为 " + id + " 的预算。刚上传的文件请先查询其处理状态。",
                        "There is no budget with the id " + id
                                + ". Of a file uploaded just now, ask for the state first.");
            }
            return present;
        });
    }
}
