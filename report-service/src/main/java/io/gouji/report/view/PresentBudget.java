package io.gouji.report.view;

/**
 * A budget as it stands now.
 *
 * @param budget what it is
 * @param document its present revision
 */
public record PresentBudget(BudgetRow budget, DocumentRow document) {

    /** Where it stands in {@link BudgetViews#list}. */
    public BudgetViews.Place place() {
        return new BudgetViews.Place(budget.fiscalYear, budget.organisation, budget.budgetId);
    }
}
