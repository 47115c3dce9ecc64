package io.gouji.ingest.parse.performance;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** So many characters behind a unit are no longer part of it. */
    private static final int LEAST_COUNTED = 3;

    /** Units as targets are counted in. */
    static final Set<String> UNITS = Set.of(
            "次", "人", "个", "项", "家", "份", "批", "万元", "元", "辆", "户", "天", "公里", "%", "人次", "个月", "场", "期", "台", "套", "篇",
            "件", "处", "亩", "所", "名", "场次", "批次", "小时", "平方米");

    private static final String OPENINGS = "大小不高低超等至><=≥≧⩾≤≦⩽＝三";

    private static final String SCANNED = "三";

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
            Map.entry(SCANNED, "="));

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
        if (normal.length() > LONGEST_CELL || hasSeveral(normal)) {
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
            boolean scanned = sign.equals(SCANNED);
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
        String known = beginningUnit(unit);
        if (!known.isEmpty() && words != null) {
            // What is counted stands behind the unit: the value is whole without it, and the cell is kept as printed.
            return new Target(before, words, value, known, true, true);
        }
        if (unit.length() > LONGEST_UNIT || unit.indexOf('。') >= 0 || value.endsWith(".")) {
            return operator == null ? null : new Target(before, words, normal.substring(from), "", false, scanned);
        }
        boolean broken = scanned || !before.isEmpty() || hasGap(printed, value);
        return new Target(before, words, value, unit, true, broken);
    }

    /** Whether there are several values, each with an operator, so that the cell is words as a whole. */
    private static boolean hasSeveral(String normal) {
        int values = 0;
        int at = 0;
        while (at < normal.length()) {
            int behind = behindOperator(normal, at);
            boolean value = behind < normal.length() && behind > at && isDigit(normal.charAt(behind));
            values += value ? 1 : 0;
            at = value ? behind : at + 1;
        }
        return values > 1;
    }

    /** Where the operator ends that stands somewhere; there if none does. */
    private static int behindOperator(String normal, int at) {
        for (Map.Entry<String, String> entry : OPERATORS) {
            if (!entry.getKey().equals(SCANNED) && normal.startsWith(entry.getKey(), at)) {
                return at + entry.getKey().length();
            }
        }
        return at;
    }

    /** The unit that longer words begin with; empty if they are a unit themselves or begin with none that is known. */
    private static String beginningUnit(String words) {
        String longest = "";
        for (String unit : UNITS) {
            longest = words.startsWith(unit) && unit.length() > longest.length() ? unit : longest;
        }
        boolean more = words.length() >= longest.length() + LEAST_COUNTED
                && words.chars().skip(longest.length()).allMatch(Character::isIdeographic);
        return more ? longest : "";
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
