package io.gouji.report.projection;

import java.util.regex.Pattern;

/**
 * Makes versions sortable as plain text, in the database as in Java: each number in them is filled up with zeros. What
 * follows a hyphen or a plus sign, such as the digest in {@code 1.2-3fa9c1d2}, has no order and does not count.
 */
final class VersionRank {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WITHOUT_ORDER = Pattern.compile("[-+].*");
    private static final int DIGITS = 12;

    private VersionRank() {}

    /** The rank of a version: {@code 1.10} ranks above {@code 1.9}, and {@code 1.2-ab} like {@code 1.2-cd}. */
    static String of(String version) {
        String ordered = WITHOUT_ORDER.matcher(version).replaceFirst("");
        return NUMBER.matcher(ordered).replaceAll(number -> {
            String digits = number.group();
            return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
        });
    }
}
