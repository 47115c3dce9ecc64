package io.gouji.ingest.parse.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowCodeTest {

    @Test
    void levelsMakeACode() {
        assertThat(RowCode.of(List.of("301", "02"), "")).isEqualTo(new RowCode("30102", false));
    }

    @Test
    void aLevelThatLostItsZeroInASpreadsheetIsRestored() {
        assertThat(RowCode.of(List.of("301", "2"), "30101")).isEqualTo(new RowCode("30102", true));
        assertThat(RowCode.of(List.of("208", "5", "6"), "2080505")).isEqualTo(new RowCode("2080506", true));
    }

    @Test
    void aSingleDigitOnItsOwnIsNoCode() {
        assertThat(RowCode.of(List.of("2"), "30101").digits()).isEmpty();
    }
}
