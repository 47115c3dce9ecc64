package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.finding.LikelyCause;
import io.gouji.model.finding.LikelyCause.Kind;
import org.junit.jupiter.api.Test;

/** A wrong figure that one slip explains is told as a hypothesis with the violations it sets off. */
class LikelyCauseTest {

    @Test
    void swappedDigitsAreSupposedWhereEverythingHoldsWithoutThem() {
        Validation validation = Judging.VALIDATOR.validate(DisclosureBuilder.disclosure()
                .figure("T3[208].1", "93.12")
                .figure("T3[208].2", "93.12")
                .figure("T3[208-05].1", "58.80")
                .figure("T3[208-05].2", "85.80")
                .figure("T3[208-06].1", "34.32")
                .figure("T3[208-06].2", "34.32")
                .build());

        assertThat(validation.groups()).singleElement().satisfies(group -> {
            assertThat(group.cell()).hasToString("T3[208-05].2");
            assertThat(group.suggested()).isEqualByComparingTo("58.80");
            LikelyCause cause = group.likelyCause();
            assertThat(cause).isNotNull();
            assertThat(cause.kind()).isEqualTo(Kind.DIGITS_SWAPPED);
            assertThat(cause.message().zh()).contains("85.80", "58.80", "可能");
            assertThat(cause.message().en()).contains("One possibility");
        });
    }

    @Test
    void figureInTheWrongColumnOfItsRowIsSupposedInTheRightOne() {
        // Given: what section 208-06 spends on projects stands under basic expenditure.
        Validation validation = Judging.VALIDATOR.validate(DisclosureBuilder.disclosure()
                .figure("T3[208].1", "93.12")
                .figure("T3[208].2", "58.80")
                .figure("T3[208].3", "34.32")
                .figure("T3[208-05].1", "58.80")
                .figure("T3[208-05].2", "58.80")
                .figure("T3[208-06].1", "34.32")
                .figure("T3[208-06].2", "34.32")
                .build());

        assertThat(validation.groups()).singleElement().satisfies(group -> {
            assertThat(group.cell()).hasToString("T3[208-06].2");
            assertThat(group.suggested()).isNull();
            assertThat(group.findings()).hasSize(2);
            LikelyCause cause = group.likelyCause();
            assertThat(cause).isNotNull();
            assertThat(cause.kind()).isEqualTo(Kind.NEIGHBOURING_COLUMN);
            assertThat(cause.cell()).hasToString("T3[208-06].3");
            assertThat(cause.supposed()).isEqualByComparingTo("34.32");
        });
    }
}
