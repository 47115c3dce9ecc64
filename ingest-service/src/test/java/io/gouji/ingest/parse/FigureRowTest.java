package io.gouji.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of tables that lost everything between their cells. */
class FigureRowTest {

    /** The same in one expression, which takes too long for the longest lines. */
    private static final Pattern ROW =
            Pattern.compile("(\\d{3,7}|.*\\p{IsHan}[)\\d]*)(-?\\d[\\d,]*\\.\\d{1,2})+|-?\\d[\\d,]*\\.\\d{2}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收入合计3,000.00|true",
                "财政拨款3,000.00一般公共服务支出2,000.00|true",
                "2080501-30.0020.00|true",
                "1,200.00|true",
                "行政运行1)12.50|true",
                "2019年度|false",
                "日期2025.1.12|false",
                "12.5|false",
                "2-0.11|false",
                "12345678-1.00|false",
                "-0.11|true",
                "支出1,200.00万元|false"
            })
    void figuresStandBehindWordsOrACode(String normal, boolean row) {
        assertThat(FigureRow.is(normal)).isEqualTo(row);
    }

    @Property
    void isWhatTheExpressionMatches(
            @ForAll @StringLength(max = 14) @Chars({'收', ')', '.', ',', '-'}) @CharRange(from = '0', to = '2')
                    String normal) {
        assertThat(FigureRow.is(normal)).isEqualTo(ROW.matcher(normal).matches());
    }
}
