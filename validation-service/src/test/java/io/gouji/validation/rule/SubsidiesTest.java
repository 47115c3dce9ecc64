package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subsidies to insurance funds are booked under one economic class; a nought elsewhere is no money. */
class SubsidiesTest {

    @ParameterizedTest
    @CsvSource({"5.00, VIOLATED", "0.00, HELD"})
    void moneyUnderAnotherClassIsToldAndANoughtIsNot(String amount, String outcome) {
        DisclosureBuilder disclosure = DisclosureBuilder.disclosure().figure("T7[208-26-02/养老补助].4", amount);

        assertThat(Judging.outcomes(disclosure, "CLS-07")).containsExactly(outcome);
    }
}
