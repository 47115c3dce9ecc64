package io.gouji.ingest.parse.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.number.Token.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What words a line consists of, whatever scanners and typesetters did to it. */
class TokensTest {

    @Test
    void spacesInsideANumberAreNoGapBetweenTwo() {
        assertThat(amounts("总计 1, 114. 26 23. 16 1,105.54")).containsExactly("1114.26", "23.16", "1105.54");
    }

    @Test
    void twoNumbersSideBySideStayTwo() {
        assertThat(amounts("302.20 293.48 293.48")).containsExactly("302.20", "293.48", "293.48");
    }

    @Test
    void fullWidthSignsAreHalfWidthOnes() {
        assertThat(amounts("合计　１，１１４．２６　−")).containsExactly("1114.26");
    }

    @Test
    void markupInsideANumberIsSeenThrough() {
        assertThat(amounts("571. <b>4</b>9 129.86")).containsExactly("571.49", "129.86");
    }

    @Test
    void negativeAmountsAreWrittenInManyWays() {
        assertThat(amounts("-1.50 (2.50) △3.50 ▲4.50 －5.50"))
                .containsExactly("-1.50", "-2.50", "-3.50", "-4.50", "-5.50");
    }

    @Test
    void numberInsideAWordIsNone() {
        assertThat(Tokens.of("2025年 第3号 5个")).extracting(Token::kind).containsOnly(Kind.TEXT);
    }

    @Test
    void digitsAloneMayBeACodeOrAYear() {
        assertThat(Tokens.of("208 05 05")).extracting(Token::kind).containsOnly(Kind.WHOLE);
    }

    @Test
    void amountGluedToANameIsAWordOfItsOwn() {
        assertThat(Tokens.of("住房公积金27.75")).extracting(Token::text).containsExactly("住房公积金", "27.75");
    }

    @Test
    void dashStandsForABlankCell() {
        assertThat(Tokens.of("27.75 - — 27.75"))
                .extracting(Token::kind)
                .containsExactly(Kind.AMOUNT, Kind.DASH, Kind.DASH, Kind.AMOUNT);
    }

    @Test
    void printedTextIsKeptWithItsNoise() {
        Token token = Tokens.of("合计 1, 114. 26").get(1);

        assertThat(token.requireNumber().printed()).isEqualTo("1, 114. 26");
        assertThat(token.requireNumber().noisy()).isTrue();
    }

    @Test
    void headingNumberIsNoAmountWithTheYearBehindIt() {
        assertThat(Tokens.of("5. 2024 年")).extracting(Token::kind).doesNotContain(Kind.AMOUNT);
    }

    private static List<String> amounts(String line) {
        return Tokens.of(line).stream()
                .filter(token -> token.kind() == Kind.AMOUNT)
                .map(token -> token.requireNumber().value())
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
