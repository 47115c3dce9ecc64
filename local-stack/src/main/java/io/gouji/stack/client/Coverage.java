package io.gouji.stack.client;

import java.util.OptionalInt;

/**
 * How much of a disclosure was read.
 *
 * @param templateSet by which its tables were read; {@code unknown} where they are of none
 * @param tables tables that were found
 * @param tablesOfSet tables that the set consists of; empty where it is unknown
 * @param facts figures that were read from them
 * @param ambiguous figures among them whose column cannot be told
 * @param claims numbers stated in words
 * @param goals performance indicators
 */
public record Coverage(
        String templateSet, int tables, OptionalInt tablesOfSet, long facts, long ambiguous, long claims, long goals) {

    /** Tables found, of how many where that is known: {@code 11/11}. */
    public String tablesOfAll() {
        return tables + (tablesOfSet.isPresent() ? "/" + tablesOfSet.getAsInt() : "");
    }
}
