package io.gouji.model.identity;

/** How the two sides of an identity compare. */
public enum Relation {
    /** {@code =}: a total and its rounded parts; the intervals of both sides must meet. */
    SUM("="),
    /** {@code ==}: the same number published twice; printed alike at the coarser precision. */
    SAME("=="),
    /** {@code <=}: a part and its whole, within the rounding of both. */
    AT_MOST("<=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** The sign in a formula. */
    public String sign() {
        return sign;
    }
}
