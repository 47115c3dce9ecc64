package io.gouji.ingest.parse.performance;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A target value (指标值): operator, value and unit.
 *
 * @param before words in the cell before it, empty where there are none
 * @param operator {@code >=} and so on, null where there is none
 * @param value a number, a date or words, without spaces
 * @param unit unit of measure, empty where there is none
 * @param number whether the value is a number
 * @param repaired whether something inside had to be put together or read as another sign
 */
record Target(String before, @Nullable String operator, String value, String unit, boolean number, boolean repaired) {

    private static final int LONGEST_UNIT = 10;
    private static final int LONGEST_CELL = 80;
    private static final String OPENINGS = "大小不高低超等至><=≥≧⩾≤≦⩽＝三";

    /** Longest first. The last one is what scanners make of an equals sign. */
    private static final List<Map.Entry<String, String>> OPERATORS = List.of(
            Map.entry("大于等于", ">="),
            Map.entry("小于等于", "<="),
            Map.entry("大于或等于", ">="),
            Map.entry("小于或等于", "<="),
            Map.entry("不低于", ">="),
            Map.entry("不少于", ">="),
            Map.entry("不小于", ">="),
            Map.entry("不超过", "<="),
            Map.entry("不高于", "<="),
            Map.entry("不大于", "<="),
            Map.entry("不多于", "<="),
            Map.entry("大于", ">"),
            Map.entry("小于", "<"),
            Map.entry("高于", ">"),
            Map.entry("低于", "<"),
            Map.entry("超过", ">"),
            Map.entry("等于", "="),
            Map.entry("至少", ">="),
            Map.entry(">=", ">="),
            Map.entry("=>", ">="),
            Map.entry("<=", "<="),
            Map.entry("=<", "<="),
            Map.entry("≥", ">="),
            Map.entry("≧", ">="),
            Map.entry("⩾", ">="),
            Map.entry("≤", "<="),
            Map.entry("≦", "<="),
            Map.entry("⩽", "<="),
            Map.entry(">", ">"),
            Map.entry("<", "<"),
            Map.entry("＝", "="),
            Map.entry("=", "="),
            Map.entry("三", "="));

    /**
     * The target in a cell.
     *
     * @param normal the text of the cell in normal form
     * @param printed the same as it stood
     * @return null for an empty cell
     */
    static @Nullable Target of(String normal, String printed) {
        if (normal.isEmpty()) {
            return null;
        }
        if (normal.length() > LONGEST_CELL) {
            return new Target("", null, normal, "", false, false);
        }
        for (int at = 0; at < normal.length(); at++) {
            Target target = OPENINGS.indexOf(normal.charAt(at)) < 0 ? null : at(normal, at, printed);
            if (target != null) {
                return target;
            }
        }
        int digit = firstDigit(normal);
        if (digit >= 0 && !isDate(normal, digit)) {
            Target plain = number(normal, digit, null, digit == 0 ? "" : normal.substring(0, digit), printed, false);
            if (plain != null && digit == 0) {
                return plain;
            }
        }
        return new Target("", null, normal, "", false, false);
    }

    /** Whether it has an operator or is a number with a unit: what no name of an indicator looks like. */
    boolean isCertain() {
        return operator != null || number && !unit.isEmpty();
    }

    /** The operator that a cell of its own says, null if it says none. */
    static @Nullable String operator(String normal) {
        for (Map.Entry<String, String> entry : OPERATORS) {
            if (normal.equals(entry.getKey())) {
                return entry.getValue();
            }
        }
        return null;
    }

    private static @Nullable Target at(String normal, int at, String printed) {
        for (Map.Entry<String, String> entry : OPERATORS) {
            String sign = entry.getKey();
            if (!normal.startsWith(sign, at)) {
                continue;
            }
            int behind = at + sign.length();
            boolean number = behind < normal.length()
                    && (isDigit(normal.charAt(behind)) || normal.charAt(behind) == '-' && behind + 1 < normal.length());
            boolean scanned = sign.equals("三");
            if (number && (!scanned || at == 0)) {
                return number(normal, behind, entry.getValue(), normal.substring(0, at), printed, scanned);
            }
        }
        return null;
    }

    private static @Nullable Target number(
            String normal, int from, @Nullable String operator, String before, String printed, boolean scanned) {
        int end = from;
        while (end < normal.length() && (isDigit(normal.charAt(end)) || ".,-".indexOf(normal.charAt(end)) >= 0)) {
            end++;
        }
        String unit = withoutBrackets(normal.substring(end));
        String words = operator;
        for (String suffix : List.of("及以上", "以上", "(含)以上")) {
            if (unit.endsWith(suffix)) {
                unit = unit.substring(0, unit.length() - suffix.length());
                words = words == null ? ">=" : words;
            }
        }
        for (String suffix : List.of("及以下", "以下", "以内", "之内")) {
            if (unit.endsWith(suffix)) {
                unit = unit.substring(0, unit.length() - suffix.length());
                words = words == null ? "<=" : words;
            }
        }
        String value = normal.substring(from, end).replace(",", "");
        if (unit.length() > LONGEST_UNIT || unit.indexOf('。') >= 0 || value.endsWith(".")) {
            return operator == null ? null : new Target(before, words, normal.substring(from), "", false, scanned);
        }
        boolean broken = scanned || !before.isEmpty() || hasGap(printed, value);
        return new Target(before, words, value, unit, true, broken);
    }

    /** {@code (平方米)} is a unit in brackets. */
    private static String withoutBrackets(String unit) {
        boolean bracketed = unit.length() > 2 && unit.indexOf(')') == unit.length() - 1 && unit.charAt(0) == '(';
        return bracketed ? unit.substring(1, unit.length() - 1) : unit;
    }

    /** Whether the digits of a value did not stand together. */
    private static boolean hasGap(String printed, String value) {
        return !printed.replace(",", "").replace("，", "").contains(value);
    }

    private static boolean isDate(String normal, int digit) {
        int year = normal.indexOf('年', digit);
        return year - digit == 4;
    }

    private static int firstDigit(String normal) {
        for (int i = 0; i < normal.length(); i++) {
            if (isDigit(normal.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
