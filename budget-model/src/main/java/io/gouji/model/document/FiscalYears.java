package io.gouji.model.document;

import org.jspecify.annotations.Nullable;

/**
 * The fiscal years (预算年度) that a rule or an identity applies to.
 *
 * @param from the first, null for no beginning
 * @param to the last, null for no end
 */
public record FiscalYears(@Nullable Integer from, @Nullable Integer to) {

    /** Every year. */
    public static final FiscalYears ALL = new FiscalYears(null, null);

    public FiscalYears {
        if (from != null && to != null && from > to) {
            throw new IllegalArgumentException("fiscal years from " + from + " to " + to);
        }
    }

    /** Whether this year is one of them. */
    public boolean contains(int year) {
        return (from == null || from <= year) && (to == null || year <= to);
    }
}
