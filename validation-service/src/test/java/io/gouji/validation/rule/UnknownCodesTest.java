package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code that is not in the lists is wrong only where the list of that year is known to be complete. */
class UnknownCodesTest {

    @ParameterizedTest
    @CsvSource({"2025, VIOLATED", "2023, NOT_CHECKED CODE_UNKNOWN", "2026, NOT_CHECKED CODE_UNKNOWN"})
    void unknownClassIsWrongOnlyInAYearWithAllClasses(int year, String outcome) {
        DisclosureBuilder disclosure =
                DisclosureBuilder.disclosure().fiscalYear(year).figure("T3[298].1", "5.00");

        assertThat(Judging.outcomes(disclosure, "CLS-01")).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({"6", "8", "11"})
    void nameOfAnEconomicCodeIsHeldAgainstTheListInEveryTableThatPrintsOne(int table) {
        String row = "T" + table + "[302-07]";
        DisclosureBuilder disclosure = DisclosureBuilder.ofSet("jiangsu-12")
                .fiscalYear(2019)
                .figure(row + ".金额", "5.00")
                .labels(Map.of(row, "基础设施建设"));

        assertThat(Judging.outcomes(disclosure, "CLS-04")).containsExactly("VIOLATED");
    }

    /** The economic classification was made anew for 2018. */
    @ParameterizedTest
    @CsvSource({
        "2017, 303-11, 住房公积金, HELD",
        "2018, 303-11, 住房公积金, VIOLATED",
        "2017, 303-11, 代缴社会保险费, VIOLATED",
        "2017, 310, 其他资本性支出, HELD",
        "2017, 301-13, 购房补贴, NOT_CHECKED CODE_UNKNOWN",
        "2018, 301-13, 住房公积金, HELD"
    })
    void nameOfAnEconomicCodeIsThatOfItsYear(int year, String key, String name, String outcome) {
        DisclosureBuilder disclosure = DisclosureBuilder.disclosure()
                .fiscalYear(year)
                .figure("T6[" + key + "].1", "5.00")
                .labels(Map.of("T6[" + key + "]", name));

        assertThat(Judging.outcomes(disclosure, "CLS-04")).containsExactly(outcome);
    }
}
