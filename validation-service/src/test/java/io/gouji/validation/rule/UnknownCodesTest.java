package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

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
}
