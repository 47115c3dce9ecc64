package io.gouji.stack.client;

/**
 * What a list of disclosures says about each.
 *
 * @param organisation who published it
 * @param fiscalYear the budget year
 * @param facts how many figures were read from its tables
 */
public record BudgetSummary(String organisation, int fiscalYear, long facts) {}
