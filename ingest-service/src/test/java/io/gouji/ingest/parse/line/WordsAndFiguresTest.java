package io.gouji.ingest.parse.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.number.Tokens;
import org.junit.jupiter.api.Test;

/** Names and figures of a line, told apart although names have numbers too. */
class WordsAndFiguresTest {

    @Test
    void figuresStandAtTheEnd() {
        WordsAndFigures line = of("灌区改造工程 5.00 5.00", Precision.FIXED);

        assertThat(line.words()).containsExactly("灌区改造工程");
        assertThat(line.figures()).extracting(Token::text).containsExactly("5.00", "5.00");
    }

    @Test
    void yearOfANameIsNoFigure() {
        WordsAndFigures line = of("灌区改造工程 2024 5.00 5.00", Precision.FIXED);

        assertThat(line.words()).containsExactly("灌区改造工程", "2024");
        assertThat(line.figures()).hasSize(2);
    }

    @Test
    void wholeNumbersAreFiguresWhereAmountsAreFreelyPrinted() {
        assertThat(of("灌区改造工程 2024 500", Precision.FREE).figures())
                .extracting(Token::text)
                .containsExactly("2024", "500");
    }

    @Test
    void amountInsideANameBelongsToIt() {
        assertThat(of("贷款 1.50 亿元贴息", Precision.FIXED).figures()).isEmpty();
    }

    @Test
    void figuresMayStandBetweenThePiecesOfAName() {
        WordsAndFigures line = of("机关事业单位 31.85 31.85 缴费支出", Precision.FIXED);

        assertThat(line.words()).containsExactly("机关事业单位", "缴费支出");
        assertThat(line.figures()).hasSize(2);
    }

    @Test
    void dashesAreCellsOnlyBesideFigures() {
        assertThat(of("工程款 - -", Precision.FIXED).figures()).isEmpty();
        assertThat(of("工程款 5.00 - 5.00", Precision.FIXED).figures()).hasSize(3);
    }

    private static WordsAndFigures of(String line, Precision precision) {
        return WordsAndFigures.of(Tokens.of(line), 0, precision);
    }
}
