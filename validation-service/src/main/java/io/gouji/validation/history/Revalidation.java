package io.gouji.validation.history;

import io.gouji.model.event.BudgetParsed;
import java.util.Optional;
import java.util.UUID;

/**
 * A disclosure that is to be judged again.
 *
 * @param budgetId which one
 * @param ticket of the last time it was asked for
 * @param budget its present revision, empty where this version cannot read it any more
 */
public record Revalidation(UUID budgetId, long ticket, Optional<BudgetParsed> budget) {}
