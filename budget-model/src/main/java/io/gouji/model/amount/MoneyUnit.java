package io.gouji.model.amount;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The unit a table or a sentence states its amounts in (金额单位). */
public enum MoneyUnit {
    /** 元: one yuan. */
    YUAN("元", 0),
    /** 千元: a thousand yuan, seldom used. */
    THOUSAND_YUAN("千元", 3),
    /** 万元: ten thousand yuan, the unit of most disclosures. */
    TEN_THOUSAND_YUAN("万元", 4),
    /** 亿元: a hundred million yuan, seen in narratives only. */
    HUNDRED_MILLION_YUAN("亿元", 8);

    private static final List<MoneyUnit> ALL = List.of(values());
    private static final List<MoneyUnit> LONGEST_FIRST = Arrays.stream(values())
            .sorted(Comparator.comparing((MoneyUnit unit) -> unit.symbol.length())
                    .reversed())
            .toList();

    private static final String MULTIPLES = LONGEST_FIRST.stream()
            .filter(unit -> unit != YUAN)
            .map(MoneyUnit::symbol)
            .collect(Collectors.joining("|"));

    private final String symbol;
    private final int powerOfTen;

    MoneyUnit(String symbol, int powerOfTen) {
        this.symbol = symbol;
        this.powerOfTen = powerOfTen;
    }

    /** The printed sign, such as {@code 万元}. */
    @JsonValue
    public String symbol() {
        return symbol;
    }

    /** The printed signs as alternatives of a regular expression, longer ones first. */
    public static String anySymbol() {
        return MULTIPLES + "|" + YUAN.symbol;
    }

    /** The printed signs of all units but the yuan itself, which ends other words as well. */
    public static String anyMultiple() {
        return MULTIPLES;
    }

    /** Converts a value stated in this unit to another one, exactly. */
    public BigDecimal convert(BigDecimal value, MoneyUnit target) {
        return value.scaleByPowerOfTen(powerOfTen - target.powerOfTen);
    }

    /** The unit whose sign begins at an index of a text; of 万元 that is not 元. */
    public static Optional<MoneyUnit> at(String text, int index) {
        for (MoneyUnit unit : LONGEST_FIRST) {
            if (text.startsWith(unit.symbol, index)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The unit with this printed sign. */
    public static Optional<MoneyUnit> ofSymbol(String symbol) {
        for (MoneyUnit unit : ALL) {
            if (unit.symbol.equals(symbol)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
