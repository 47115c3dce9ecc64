package io.gouji.ingest.parse.narrative;

import io.gouji.ingest.parse.narrative.Quantity.Kind;
import io.gouji.model.amount.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a text, each once, with its unit. Years, dates, document numbers ({@code 〔2024〕114号}), ordinals,
 * codes, ages, ranges and thresholds ({@code 50万元以上}) are no quantities.
 */
final class Quantities {

    private static final int LONGEST = 24;
    private static final int GROUP = 3;
    private static final List<String> COUNTERS = List.of(
            "人次", "台(套)", "台/套", "辆(台)", "万人次", "万人", "万份", "万件", "批次", "个月", "家次", "户次", "人", "名", "个", "家", "辆", "台",
            "套", "项", "批", "户", "件", "所", "处", "间", "栋", "幢", "亩", "公里", "份", "本", "场", "期", "次", "篇", "册", "座", "只",
            "艘", "架", "吨", "部", "团", "分", "组", "艘次", "例", "起", "条", "支", "张", "块", "门", "村");
    private static final List<String> NO_UNITS = List.of(
            "年", "月", "日", "号", "时", "点", "周岁", "岁", "届", "条第", "款", "文", "字", "级", "期间", "天", "小时", "分钟", "周年", "线",
            "路", "楼");
    private static final List<String> THRESHOLDS = List.of(
            "以上", "以下", "(含)以上", "(含)以下", "(含)及以上", "及以上", "及以下", "以内", "(含)以内", "(不含)以上", "(不含)以下", "(含以上)", "元(含)以上");
    private static final String OPENING = "〔[【(第字";
    private static final String CLOSING = "〕]】)";

    private Quantities() {}

    /** The quantities of a text in normal form, in order. */
    static List<Quantity> in(String text) {
        List<Quantity> quantities = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!isDigit(text, i)) {
                i++;
                continue;
            }
            int end = numberEnd(text, i);
            Quantity quantity = end - i > LONGEST ? null : read(text, i, end);
            if (quantity != null) {
                quantities.add(quantity);
                i = quantity.end();
            } else {
                i = afterWord(text, end);
            }
        }
        return quantities;
    }

    /** Index behind the digits at an index, with thousands separators and decimals. */
    private static int numberEnd(String text, int start) {
        int i = digits(text, start);
        if (i - start <= GROUP) {
            while (i < text.length() && text.charAt(i) == ',' && digits(text, i + 1) == i + 1 + GROUP) {
                i += 1 + GROUP;
            }
        }
        if (i + 1 < text.length() && (text.charAt(i) == '.' || text.charAt(i) == '。') && isDigit(text, i + 1)) {
            boolean decimal = text.charAt(i) == '.' || unitFollows(text, digits(text, i + 1));
            i = decimal ? digits(text, i + 1) : i;
        }
        return i;
    }

    private static boolean unitFollows(String text, int index) {
        return text.startsWith("万元", index) || text.startsWith("%", index);
    }

    private static int digits(String text, int from) {
        int i = from;
        while (isDigit(text, i)) {
            i++;
        }
        return i;
    }

    private static @Nullable Quantity read(String text, int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        boolean minus = isDash(before) && start > 1 && Character.isIdeographic(text.charAt(start - 2));
        boolean inCode = isLatin(before)
                || OPENING.indexOf(before) >= 0 && end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0
                || before == '第'
                || (isDash(before) && start > 1 && isDigit(text, start - 2))
                || before == '/'
                || before == '.';
        if (inCode || isRange(text, end)) {
            return null;
        }
        String digits = text.substring(start, end).replace(",", "").replace('。', '.');
        BigDecimal value = new BigDecimal(digits);
        Quantity quantity = withUnit(text, start, end, minus ? value.negate() : value);
        return quantity == null || isThreshold(text, quantity.end()) && quantity.kind() != Kind.PER_CENT
                ? null
                : quantity;
    }

    private static @Nullable Quantity withUnit(String text, int start, int end, BigDecimal value) {
        if (end >= text.length()) {
            return new Quantity(start, end, end, value, "", Kind.BARE);
        }
        char next = text.charAt(end);
        if (next == '%' || next == '\uFE6A') {
            return new Quantity(start, end, end + 1, value, "%", Kind.PER_CENT);
        }
        MoneyUnit money = MoneyUnit.at(text, end).orElse(null);
        if (money != null) {
            int unit = end + money.symbol().length();
            int behind = perUnit(text, unit);
            Kind kind = behind > unit ? Kind.RATE_OF_PAY : Kind.MONEY;
            return new Quantity(start, end, behind, value, text.substring(end, behind), kind);
        }
        if (text.startsWith("个百分点", end) || text.startsWith("百分点", end)) {
            int behind = text.indexOf('点', end) + 1;
            return new Quantity(start, end, behind, value, "个百分点", Kind.POINTS);
        }
        for (String area : List.of("平方米", "平米", "㎡", "m2", "M2", "m²", "万平方米", "平方公里")) {
            if (text.startsWith(area, end)) {
                return new Quantity(start, end, end + area.length(), value, area, Kind.AREA);
            }
        }
        for (String none : NO_UNITS) {
            if (text.startsWith(none, end)) {
                return null;
            }
        }
        for (String counter : COUNTERS) {
            if (text.startsWith(counter, end)) {
                return new Quantity(start, end, end + counter.length(), value, counter, Kind.COUNT);
            }
        }
        return new Quantity(start, end, end, value, "", Kind.BARE);
    }

    /** Index behind {@code /人/月} or {@code 每人每年} at an index. */
    private static int perUnit(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST / 2 && text.charAt(i) == '/') {
            int word = i + 1;
            while (word < text.length()
                    && Character.isIdeographic(text.charAt(word))
                    && "发计标执给,的".indexOf(text.charAt(word)) < 0
                    && word - i <= 2) {
                word++;
            }
            if (word == i + 1) {
                return i;
            }
            i = word;
        }
        return i;
    }

    /** {@code 1-12月}, {@code 70-79周岁}, {@code 2018—2020年}. */
    private static boolean isRange(String text, int end) {
        return end + 1 < text.length()
                && (isDash(text.charAt(end)) || text.charAt(end) == '~' || text.charAt(end) == '至')
                && isDigit(text, end + 1);
    }

    private static boolean isThreshold(String text, int end) {
        for (String threshold : THRESHOLDS) {
            if (text.startsWith(threshold, end)) {
                return true;
            }
        }
        return false;
    }

    /** Digits glued to what is no quantity belong to it: the 12 of {@code 1-12月}. */
    private static int afterWord(String text, int end) {
        int i = end;
        while (i + 1 < text.length()
                && (isDash(text.charAt(i)) || text.charAt(i) == '/' || text.charAt(i) == '~')
                && isDigit(text, i + 1)) {
            i = digits(text, i + 1);
        }
        return i;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '—' || c == '–' || c == '−';
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(String text, int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
