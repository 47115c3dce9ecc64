package io.gouji.generator.economy;

/**
 * Money in the accounts that is not spent this year, in fen: final accounts state it, budgets do not.
 *
 * @param appropriation general public budget money of earlier years that is left untouched
 * @param unit unit funds of earlier years that are left untouched
 * @param unspent other income of this year that is left at its end
 */
public record Balances(long appropriation, long unit, long unspent) {}
