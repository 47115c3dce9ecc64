package io.gouji.ingest.parse.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Digits without end are no amount: taken for one, they would stop the whole budget on its way to the views. */
class OverlongNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%s.00", "1 %s.00", "%s.0 0"})
    void hundredsOfDigitsAreNoNumber(String form) {
        assertThat(CellNumber.read(form.formatted("9".repeat(400)))).isNull();
    }

    @Test
    void theLargestBudgetsAreStillRead() {
        assertThat(CellNumber.read("28,549,000,000,000.00")).isNotNull();
    }
}
