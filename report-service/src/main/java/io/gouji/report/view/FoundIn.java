package io.gouji.report.view;

/**
 * A finding of the present revision of a budget.
 *
 * @param budget where it was found
 * @param ordinal its place in the list of findings of that revision, from 0
 */
public record FoundIn(BudgetRow budget, int ordinal) {

    /** Where it stands in {@link BudgetViews#findings}. */
    public BudgetViews.FindingPlace place() {
        return new BudgetViews.FindingPlace(
                new BudgetViews.Place(budget.fiscalYear, budget.organisation, budget.budgetId), ordinal);
    }
}
