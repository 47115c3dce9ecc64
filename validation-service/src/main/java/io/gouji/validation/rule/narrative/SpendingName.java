package io.gouji.validation.rule.narrative;

import io.gouji.model.document.Labels;

/** Names of the classifications, which words and tables print with and without 支出 (spending) at their end. */
final class SpendingName {

    private static final String SPENDING = "支出";

    private SpendingName() {}

    /** The normal form of a name without the word for spending. */
    static String bare(String name) {
        String normal = Labels.normal(name);
        return normal.endsWith(SPENDING) && normal.length() > SPENDING.length()
                ? normal.substring(0, normal.length() - SPENDING.length())
                : normal;
    }
}
