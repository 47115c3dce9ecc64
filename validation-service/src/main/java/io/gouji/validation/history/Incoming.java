package io.gouji.validation.history;

import io.gouji.model.event.BudgetParsed;

/**
 * A disclosure that came in.
 *
 * @param budget the event
 * @param json its body as it came
 */
public record Incoming(BudgetParsed budget, byte[] json) {}
