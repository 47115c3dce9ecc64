package io.gouji.ingest.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    private static final String ACCOUNTING = "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General            | 1234.5      | 1234.5",
                "General            | 0.30000000000000004 | 0.3",
                "General            | 123456789012 | 1.23457E+11",
                "General            | -0.5        | -0.5",
                "0.00               | 1234.565    | 1234.57",
                "#,##0.00           | 1234567.5   | 1,234,567.50",
                "#,##0.00           | 0           | 0.00",
                "#,##0.00           | -1.005      | -1.01",
                "#,##0              | 999.5       | 1,000",
                "#,##0.00;-#,##0.00;\"-\" | 0      | -",
                "#,##0.00;-#,##0.00;\"-\" | -12    | -12.00",
                "#,##0.00_);(#,##0.00) | -1234.5  | (1,234.50)",
                "0.00_ ;[Red]-0.00\\ | -3          | -3.00",
                "0%                 | 0.125       | 13%",
                "0.00%              | 0.125       | 12.50%",
                "#.##               | 0.5         | .5",
                "000000             | 208         | 000208",
                "0.00E+00           | 12345       | 1.23E+04",
                "#,##0.00,,         | 3333333333  | 3,333.33",
                "0\"万元\"            | 12          | 12万元",
                "[$¥-804]#,##0.00   | 5           | ¥5.00",
                "[<1000]0;[>=1000]#,##0.0,\"千\" | 45000 | 45.0千",
                "000-0000           | 1234567     | 123-4567",
                "# ?/?              | 0.125       | 0.125",
                "yyyy\"年\"m\"月\"d\"日\" | 45702    | 2025年2月14日",
                "[$-804]yyyy\"年\"m\"月\";@ | 45702 | 2025年2月",
                "yyyy-mm-dd         | 45702       | 2025-02-14",
                "h:mm               | 0.5         | 12:00",
                "上午/下午h\"时\"mm\"分\" | 0.75     | 下午6时00分",
                "[h]:mm             | 1.5         | 36:00",
            })
    void showsWhatAPersonSees(String format, double value, String shown) {
        assertThat(NumberFormat.of(format).format(value, false).strip()).isEqualTo(shown);
    }

    @Test
    void showsZerosOfAccountsAsADash() {
        assertThat(NumberFormat.of(ACCOUNTING).format(0, false).strip()).isEqualTo("-");
        assertThat(NumberFormat.of(ACCOUNTING).format(-1234.567, false).strip()).isEqualTo("-1,234.57");
    }

    @Test
    void showsNothingWhereASectionIsEmpty() {
        assertThat(NumberFormat.of("0.00;;").format(0, false)).isEmpty();
        assertThat(NumberFormat.of("0.00;;").format(-1, false)).isEmpty();
        assertThat(NumberFormat.of("[=0]\"\";#,##0.00").format(-1234.5, false)).isEqualTo("-1,234.50");
    }

    @Test
    void countsDaysFrom1904WhereTheBookSaysSo() {
        assertThat(NumberFormat.of("yyyy-mm-dd").format(44240, true)).isEqualTo("2025-02-14");
    }

    @Test
    void survivesFormatsThatAreNone() {
        for (String format : new String[] {
            "", "\"", "\\", "[", "_", "*", "\"abc", "[>", "[>x]0", "E+", ",", ".", "0.0.0", "y".repeat(500)
        }) {
            assertThat(NumberFormat.of(format).format(12.5, false)).isNotNull();
        }
    }
}
