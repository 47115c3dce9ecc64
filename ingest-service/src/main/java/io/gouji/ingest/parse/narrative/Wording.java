package io.gouji.ingest.parse.narrative;

import io.gouji.ingest.parse.narrative.Quantity.Kind;
import io.gouji.model.narrative.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by the words before a number, and by its unit, what it measures and which way it goes. */
final class Wording {

    private static final List<String> UP =
            List.of("增加", "增长", "上升", "提高", "上涨", "上浮", "增幅", "升幅", "涨幅", "调增", "新增", "增支", "多支", "增");
    private static final List<String> DOWN =
            List.of("减少", "下降", "降低", "下浮", "减幅", "降幅", "下滑", "调减", "压减", "核减", "缩减", "压缩", "削减", "少支", "减");
    private static final List<String> SHARES = List.of("占", "比重");
    private static final List<String> COMPLETIONS = List.of("完成", "执行率", "预算的", "支出进度", "支付率");
    private static final List<String> LOWER_BOUNDS = List.of("不低于", "不少于", "至少");

    private static final Pattern CHOICE = Pattern.compile("(增加|减少|增长|下降|上升|降低)[(](?:增加|减少|增长|下降|上升|降低|持平)[)]");

    private static final List<String> LEVELS = List.of("类)", "款)", "项)");

    private Wording() {}

    /**
     * What a number measures.
     *
     * @param before what stands before it in its clause
     * @param lead what stands before it since the number before
     * @param quantity the number
     * @param afterRate whether the number before is a rate, so that a change is one of that rate
     */
    static Reading read(String before, String lead, Quantity quantity, boolean afterRate) {
        String words = withoutChoice(withoutNames(before));
        int up = last(words, UP);
        int down = last(words, DOWN);
        int change = Math.max(up, down);
        boolean falls = down > up;
        return switch (quantity.kind()) {
            case MONEY, BARE -> money(words, quantity, change, falls);
            case RATE_OF_PAY -> new Reading(standard(words), quantity.value());
            case PER_CENT -> perCent(words, lead, quantity, change, falls, afterRate);
            case POINTS -> new Reading(Measure.CHANGE_RATE_PCT, signed(quantity.value(), falls));
            case AREA -> new Reading(Measure.AREA_M2, quantity.value());
            case COUNT ->
                change >= 0 && last(words, List.of("每人")) < 0
                        ? new Reading(Measure.CHANGE_COUNT, signed(quantity.value(), falls))
                        : new Reading(Measure.COUNT, quantity.value());
        };
    }

    /** Names of levels may have words of change in them (污染减排), which say nothing of the number behind. */
    private static String withoutNames(String words) {
        int end = last(words, LEVELS);
        return end < 0 ? words : words.substring(end);
    }

    /** A template offers a choice: {@code 下降(增长)}. Where it was left in, what stands before the bracket counts. */
    private static String withoutChoice(String words) {
        return CHOICE.matcher(words).replaceAll("$1");
    }

    private static Reading money(String words, Quantity quantity, int change, boolean falls) {
        if (last(words, List.of("每人")) >= 0) {
            return new Reading(standard(words), quantity.value());
        }
        return change >= 0
                ? new Reading(Measure.CHANGE_AMOUNT, signed(quantity.value(), falls))
                : new Reading(Measure.AMOUNT, quantity.value());
    }

    private static Measure standard(String words) {
        return last(words, LOWER_BOUNDS) >= 0 ? Measure.STANDARD_MIN : Measure.STANDARD;
    }

    private static Reading perCent(
            String words, String lead, Quantity quantity, int change, boolean falls, boolean afterRate) {
        int share = last(words, SHARES);
        int completion = last(words, COMPLETIONS);
        if (share >= 0 && share > change && share >= completion) {
            return new Reading(Measure.SHARE_PCT, quantity.value());
        }
        if (completion >= 0 && completion > change) {
            return new Reading(Measure.COMPLETION_PCT, quantity.value());
        }
        if (change >= 0) {
            return new Reading(
                    afterRate && !lead.contains(",") ? Measure.CHANGE_RATE_PCT : Measure.CHANGE_PCT,
                    signed(quantity.value(), falls));
        }
        return new Reading(Measure.RATE_PCT, quantity.value());
    }

    private static BigDecimal signed(BigDecimal value, boolean falls) {
        return falls && value.signum() > 0 ? value.negate() : value;
    }

    /** Index of the last of these words, -1 if there is none. */
    private static int last(String text, List<String> words) {
        int last = -1;
        for (String word : words) {
            last = Math.max(last, text.lastIndexOf(word));
        }
        return last;
    }

    /** Whether a number of this kind can be read from words alone. */
    static boolean isChange(Measure measure) {
        return measure == Measure.CHANGE_AMOUNT
                || measure == Measure.CHANGE_PCT
                || measure == Measure.CHANGE_COUNT
                || measure == Measure.CHANGE_RATE_PCT;
    }

    /** Whether numbers of this kind stand without a unit only by omission. */
    static boolean isBare(Quantity quantity) {
        return quantity.kind() == Kind.BARE;
    }

    /**
     * What a number measures.
     *
     * @param measure what
     * @param value its value, negative for a decrease
     */
    record Reading(Measure measure, BigDecimal value) {}
}
