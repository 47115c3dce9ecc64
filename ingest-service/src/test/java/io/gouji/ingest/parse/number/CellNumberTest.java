package io.gouji.ingest.parse.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a cell more noise can be seen through than in a line, but digits are never guessed. */
class CellNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,063.35|1063.35",
                "1, 114. 26|1114.26",
                "1 114.26|1114.26",
                "571.4 9|571.49",
                "8,549.3 4|8549.34",
                "571. <b>4</b> 9|571.49",
                "１，１１４．２６|1114.26",
                "23。16|23.16",
                "(8.72)|-8.72",
                "0|0"
            })
    void readsTheOneNumberItHolds(String cell, BigDecimal value) {
        assertThat(CellNumber.read(cell))
                .isNotNull()
                .extracting(PrintedNumber::value)
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "无", "12 34.56", "8,549.30 4", "1 114 00", "1.2.3", "2025年"})
    void readsNothingWhereThereIsNoneOrMoreThanOneReading(String cell) {
        assertThat(CellNumber.read(cell)).isNull();
    }

    @Test
    void printedDecimalsArePrecision() {
        assertThat(CellNumber.read("5.0"))
                .isNotNull()
                .extracting(PrintedNumber::value)
                .isEqualTo(new BigDecimal("5.0"));
    }

    @Test
    void severalAmountsInOneCellAreAllFound() {
        assertThat(CellNumber.all("8.72 1.00"))
                .extracting(PrintedNumber::printed)
                .containsExactly("8.72", "1.00");
    }
}
