package io.gouji.model.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({"302.20, 0.005", "302.2, 0.05", "302, 0.5", "3E+2, 50", "0.000, 0.0005"})
    void halfUnitFollowsThePrintedDigits(BigDecimal printed, BigDecimal halfUnit) {
        assertThat(Amount.halfUnitOf(printed)).isEqualByComparingTo(halfUnit);
    }

    @Test
    void standsForAllValuesThatRoundToIt() {
        Amount amount = new Amount(new BigDecimal("302.20"), MoneyUnit.TEN_THOUSAND_YUAN);

        assertThat(amount.interval().lower()).isEqualByComparingTo("302.195");
        assertThat(amount.interval().upper()).isEqualByComparingTo("302.205");
    }

    @Test
    void keepsItsPrecisionInAnotherUnit() {
        Amount yuan = new Amount(new BigDecimal("3022000"), MoneyUnit.YUAN);

        Amount tenThousand = yuan.in(MoneyUnit.TEN_THOUSAND_YUAN);

        assertThat(tenThousand.value()).isEqualTo(new BigDecimal("302.2000"));
        assertThat(tenThousand.halfUnit()).isEqualByComparingTo("0.00005");
        assertThat(tenThousand.in(MoneyUnit.YUAN)).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({"12.50元, 元", "12.50千元, 千元", "12.50万元, 万元", "12.50亿元, 亿元"})
    void everyUnitIsFoundBehindItsNumber(String text, String symbol) {
        Matcher amount = Pattern.compile("\\d(" + MoneyUnit.anySymbol() + ")").matcher(text);
        Matcher multiple =
                Pattern.compile("\\d(" + MoneyUnit.anyMultiple() + ")").matcher(text);

        assertThat(amount.find()).isTrue();
        assertThat(amount.group(1)).isEqualTo(symbol);
        assertThat(multiple.find()).isEqualTo(symbol.length() > 1);
    }

    @ParameterizedTest
    @CsvSource({"元, YUAN", "千元, THOUSAND_YUAN", "万元, TEN_THOUSAND_YUAN", "亿元, HUNDRED_MILLION_YUAN"})
    void unitsAreFoundByTheirSigns(String symbol, MoneyUnit unit) {
        assertThat(MoneyUnit.ofSymbol(symbol)).contains(unit);
        assertThat(unit.symbol()).isEqualTo(symbol);
        assertThat(MoneyUnit.ofSymbol("百元")).isEmpty();
        assertThat(MoneyUnit.at("单位:" + symbol, 3)).contains(unit);
        assertThat(MoneyUnit.at(symbol, symbol.length())).isEmpty();
    }
}
