package io.gouji.ingest.parse.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.number.Tokens;
import io.gouji.model.classification.Classification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes at the beginning of a row, however they are spaced. */
class CodeStartTest {

    @ParameterizedTest
    @CsvSource({
        "208 01 09 社会保险经办机构, 2080109",
        "20801 09 社会保险经办机构, 2080109",
        "2080109 社会保险经办机构, 2080109",
        "208 01 09社会保险经办机构, 2080109",
        "208社会保障和就业支出 596.98, 208",
        "208-01-09 社会保险经办机构, 2080109",
        "208—05 行政事业单位养老支出, 20805",
        "208 596.98 595.98, 208"
    })
    void isReadInEverySpacing(String line, String digits) {
        assertThat(code(line)).isNotNull().extracting(CodeStart::digits).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025 年部门预算", "208年", "20 社会保障", "2080 支出", "302 商品和服务支出", "208-1 支出", "总计 208.00"})
    void otherNumbersAreNoCodes(String line) {
        assertThat(code(line)).isNull();
    }

    @Test
    void economicCodesHaveTwoLevels() {
        assertThat(CodeStart.at(Tokens.of("301 08 09"), 0, Classification.DEPARTMENTAL_ECONOMIC))
                .isNotNull()
                .extracting(CodeStart::digits, CodeStart::tokens)
                .containsExactly("30108", 2);
    }

    @Test
    void nameGluedToACodeIsGivenBack() {
        assertThat(code("208 01人力资源 552.71")).isEqualTo(new CodeStart("20801", 2, "人力资源"));
    }

    private static @Nullable CodeStart code(String line) {
        return CodeStart.at(Tokens.of(line), 0, Classification.FUNCTIONAL);
    }
}
