package io.gouji.report.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Location;
import io.gouji.model.document.Origin;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsCsvTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "12.30 | 12.30",
                "-12.30 | -12.30",
                "+5 | +5",
                "-1,234.50 | \"-1,234.50\"",
                "-12.5% | -12.5%",
                "- 12.30 | '- 12.30",
                "=1+1 | '=1+1",
                "@SUM(A1) | '@SUM(A1)",
                "= | =",
                "- | -",
                "+cmd!A0 | '+cmd!A0",
                "12\"30 | \"12\"\"30\"",
            })
    void aTextIsQuotedWhereItMustAndNeverAFormula(String printed, String written) {
        assertThat(lineOf(fact("208-01-09/项目", printed))).isEqualTo("7,208-01-09/项目,1,12.30,万元,PRINTED,2,9," + written);
    }

    @Test
    void aNameWithALineBreakStaysInItsField() {
        assertThat(lineOf(fact("208-01-09/甲\n乙", "12.30")))
                .isEqualTo("7,\"208-01-09/甲\n乙\",1,12.30,万元,PRINTED,2,9,12.30");
    }

    private static Fact fact(String row, String printed) {
        return new Fact(
                7,
                row,
                "1",
                new BigDecimal("12.30"),
                MoneyUnit.TEN_THOUSAND_YUAN,
                Origin.PRINTED,
                printed,
                new Location(2, 9, null),
                List.of(),
                List.of());
    }

    private static String lineOf(Fact fact) {
        String csv = new String(FactsCsv.of(List.of(fact)).bytes(false), StandardCharsets.UTF_8);
        return csv.substring(csv.indexOf("\r\n") + 2, csv.length() - 2);
    }
}
