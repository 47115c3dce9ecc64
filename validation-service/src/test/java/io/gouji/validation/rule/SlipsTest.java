package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.document.CellRef;
import io.gouji.model.finding.LikelyCause.Kind;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which slip turns a printed figure into the one that would hold. */
class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "43.32, 34.32, DIGITS_SWAPPED",
        "726.07, 720.67, DIGITS_SWAPPED",
        "571.48, 571.49, DIGIT_MISTYPED",
        "1114.26, 114.26, DIGIT_MISTYPED",
        "5.00, 50.00, DECIMAL_POINT",
        "388.20, 3882000.00, UNIT_SLIP",
        "-0.20, 0.20, SIGN"
    })
    void oneSlipIsNamed(BigDecimal printed, BigDecimal supposed, Kind kind) {
        assertThat(Slips.kind(printed, supposed)).contains(kind);
    }

    @Test
    void theNumberOfTheTableStandsApartFromACode() {
        assertThat(LikelyCauses.cause(
                        new CellRef(7, "203-06-01", "3"), new BigDecimal("368000.00"), new BigDecimal("36.80")))
                .hasValueSatisfying(
                        cause -> assertThat(cause.message().zh()).startsWith("一种可能：表7，203-06-01·3 368000.00应为36.80"));
    }

    @Test
    void whatNoSingleSlipExplainsIsLeftAlone() {
        assertThat(Slips.kind(new BigDecimal("12.34"), new BigDecimal("98.76"))).isEmpty();
        assertThat(Slips.kind(new BigDecimal("12.34"), BigDecimal.ZERO)).isEmpty();
    }
}
