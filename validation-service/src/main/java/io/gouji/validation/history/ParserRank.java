package io.gouji.validation.history;

import java.util.regex.Pattern;

/** Makes versions of the parser sortable as plain text: each number in them is filled up with zeros. */
final class ParserRank {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WITHOUT_ORDER = Pattern.compile("[-+].*");
    private static final int DIGITS = 12;

    private ParserRank() {}

    /** {@code 1.10} ranks above {@code 1.9}; what follows a hyphen or a plus sign has no order. */
    static String of(String version) {
        return NUMBER.matcher(WITHOUT_ORDER.matcher(version).replaceFirst("")).replaceAll(number -> {
            String digits = number.group();
            return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
        });
    }
}
