package io.gouji.model.classification;

import java.util.Collections;
import java.util.Set;

/**
 * A code of the yearly classification book.
 *
 * @param code three, five or seven digits
 * @param name as in the book, in the normal form of labels
 * @param years fiscal years it was seen in; empty where the source names none
 * @param onwards whether it holds in all years after the last of them too
 * @param certainty how well it is known
 */
public record ClassificationCode(String code, String name, Set<Integer> years, boolean onwards, Certainty certainty) {

    public ClassificationCode {
        years = Set.copyOf(years);
    }

    /** Whether it is in the list of a fiscal year, as far as is known. */
    public boolean isOf(int fiscalYear) {
        return years.isEmpty() || years.contains(fiscalYear) || onwards && fiscalYear > Collections.max(years);
    }

    /** Whether it was there in a fiscal year or before. */
    public boolean isKnownBy(int fiscalYear) {
        return years.isEmpty() || Collections.min(years) <= fiscalYear;
    }

    /** How well a code and its name are known. */
    public enum Certainty {
        /** Seen at two or more issuers. */
        CONFIRMED,
        /** Seen once. */
        SINGLE_SOURCE,
        /** From memory; never the ground for a finding. */
        UNVERIFIED
    }
}
