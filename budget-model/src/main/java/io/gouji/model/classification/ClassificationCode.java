package io.gouji.model.classification;

import java.util.Set;

/**
 * A code of the yearly classification book.
 *
 * @param code three, five or seven digits
 * @param name as in the book, in the normal form of labels
 * @param years fiscal years it was seen in; empty where the source names none
 * @param certainty how well it is known
 */
public record ClassificationCode(String code, String name, Set<Integer> years, Certainty certainty) {

    public ClassificationCode {
        years = Set.copyOf(years);
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
