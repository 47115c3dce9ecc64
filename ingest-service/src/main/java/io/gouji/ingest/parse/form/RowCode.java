package io.gouji.ingest.parse.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The classification code of a row.
 *
 * @param digits without separators, empty for none
 * @param restored whether a level was unreadable and taken from the row above, or had lost its zero
 */
record RowCode(String digits, boolean restored) {

    private static final Pattern CODE = Pattern.compile("[1-59]\\d{2}(\\d{2}(\\d{2})?)?");
    private static final RowCode NONE = new RowCode("", false);
    private static final int CLASS = 3;
    private static final int SECTION = 5;

    /** The code in the levels of a row, of which those that repeat the row above may be blank. */
    static RowCode of(List<String> levels, String above) {
        if (levels.isEmpty()) {
            return NONE;
        }
        String joined = String.join("", levels);
        if (levels.get(0).length() == CLASS && levels.stream().anyMatch(RowCode::hasLostZero)) {
            // A spreadsheet keeps 02 as the number 2.
            String padded = levels.stream()
                    .map(level -> hasLostZero(level) ? "0" + level : level)
                    .collect(Collectors.joining());
            return CODE.matcher(padded).matches() ? new RowCode(padded, true) : NONE;
        }
        if (CODE.matcher(joined).matches() && levels.get(0).length() >= CLASS) {
            return new RowCode(joined, false);
        }
        int last = levels.size() - 1;
        boolean lower = levels.get(last).length() == 2;
        if (lower && above.length() >= SECTION && levels.size() >= 2 && above.startsWith(levels.get(last - 1), CLASS)) {
            boolean unreadable = levels.size() > 2;
            return new RowCode(above.substring(0, SECTION) + levels.get(last), unreadable);
        }
        if (lower && levels.size() == 1 && above.length() >= CLASS) {
            return new RowCode(above.substring(0, above.length() > SECTION ? SECTION : CLASS) + joined, false);
        }
        return NONE;
    }

    private static boolean hasLostZero(String level) {
        return level.length() == 1 && level.charAt(0) != '0';
    }
}
