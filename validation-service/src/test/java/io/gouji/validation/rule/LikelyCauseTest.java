package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.finding.LikelyCause;
import io.gouji.model.finding.LikelyCause.Kind;
import io.gouji.model.finding.Outcome;
import java.util.Map;
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

    @Test
    void figuresOfTwoNeighbouringRowsInOneColumnAreSupposedExchanged() {
        Validation validation = Judging.VALIDATOR.validate(DisclosureBuilder.disclosure()
                .figure("T3[208].1", "93.12")
                .figure("T3[208].2", "93.12")
                .figure("T3[208-05].1", "34.32")
                .figure("T3[208-05].2", "58.80")
                .figure("T3[208-06].1", "58.80")
                .figure("T3[208-06].2", "34.32")
                .build());

        assertThat(validation.groups()).singleElement().satisfies(group -> {
            assertThat(group.cell()).hasToString("T3[208-05].1");
            assertThat(group.findings()).hasSize(2);
            LikelyCause cause = group.likelyCause();
            assertThat(cause).isNotNull();
            assertThat(cause.kind()).isEqualTo(Kind.NEIGHBOURING_ROW);
            assertThat(cause.supposed()).isEqualByComparingTo("58.80");
            assertThat(cause.message().zh()).contains("208-05", "208-06", "34.32", "58.80", "可能");
        });
    }

    @Test
    void twoRowsWithEachOthersFiguresAreSupposedExchangedAsAWhole() {
        // Given: within table 3 all adds up, but the income of each section is that of the other's expenditure.
        Validation validation = Judging.VALIDATOR.validate(DisclosureBuilder.disclosure()
                .figure("T2[208].1", "93.12")
                .figure("T2[208-05].1", "58.80")
                .figure("T2[208-06].1", "34.32")
                .figure("T3[208].1", "93.12")
                .figure("T3[208].2", "93.12")
                .figure("T3[208-05].1", "34.32")
                .figure("T3[208-05].2", "34.32")
                .figure("T3[208-06].1", "58.80")
                .figure("T3[208-06].2", "58.80")
                .build());

        assertThat(validation.groups())
                .filteredOn(group ->
                        group.likelyCause() != null && group.likelyCause().kind() == Kind.NEIGHBOURING_ROW)
                .singleElement()
                .satisfies(group -> assertThat(group.findings()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void exchangeThatWouldBreakWhatHoldsIsNotSupposed() {
        // Given: as above, but table 5 has the rows of table 3 as they are.
        Validation validation = Judging.VALIDATOR.validate(DisclosureBuilder.disclosure()
                .figure("T2[208].1", "93.12")
                .figure("T2[208-05].1", "58.80")
                .figure("T2[208-06].1", "34.32")
                .figure("T3[208].1", "93.12")
                .figure("T3[208-05].1", "34.32")
                .figure("T3[208-05].2", "30.00")
                .figure("T3[208-05].3", "4.32")
                .figure("T3[208-06].1", "58.80")
                .figure("T3[208-06].2", "58.80")
                .figure("T5[208-05].1", "30.00")
                .figure("T5[208-06].2", "58.80")
                .figure("T5[208-06].1", "58.80")
                .build());

        assertThat(validation.groups())
                .filteredOn(group ->
                        group.likelyCause() != null && group.likelyCause().kind() == Kind.NEIGHBOURING_ROW)
                .noneMatch(group -> group.cell().table() == 3);
    }

    @Test
    void numberInWordsWithSwappedDigitsIsSupposedToRepeatTheTable() {
        Validation validation = validate(Map.of("GENERAL_BUDGET_ITEMS[208-01-09]", "239.48"));

        assertThat(validation.groups()).singleElement().satisfies(group -> {
            assertThat(group.cell()).hasToString("T5[208-01-09].1");
            assertThat(group.suggested()).isNull();
            LikelyCause cause = group.likelyCause();
            assertThat(cause).isNotNull();
            assertThat(cause.kind()).isEqualTo(Kind.DIGITS_SWAPPED);
            assertThat(cause.printed()).isEqualByComparingTo("239.48");
            assertThat(cause.supposed()).isEqualByComparingTo("293.48");
            assertThat(cause.message().zh()).contains("239.48", "293.48", "可能");
        });
        assertThat(validation.findings())
                .filteredOn(finding -> finding.ruleId().equals("NAR-09") && finding.outcome() == Outcome.VIOLATED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.group())
                        .isEqualTo(validation.groups().get(0).id()));
    }

    @Test
    void numberInWordsMayBeThatOfTheNextColumn() {
        assertThat(validate(Map.of("GENERAL_BUDGET_ITEMS[208-01-09]", "278.00")).groups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.likelyCause()).isNotNull();
                    assertThat(group.likelyCause().kind()).isEqualTo(Kind.NEIGHBOURING_COLUMN);
                });
    }

    @Test
    void yuanForTenThousandYuanInWordsIsTold() {
        assertThat(validate(Map.of("GENERAL_BUDGET_ITEMS[208-01-09]", "293.48 元"))
                        .groups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.likelyCause()).isNotNull();
                    assertThat(group.likelyCause().kind()).isEqualTo(Kind.UNIT_SLIP);
                });
    }

    @Test
    void numberInWordsThatNoSlipExplainsIsLeftAlone() {
        assertThat(validate(Map.of("GENERAL_BUDGET_ITEMS[208-01-09]", "201.17")).groups())
                .isEmpty();
    }

    /** A table whose figures agree with one another, and words about it. */
    private static Validation validate(Map<String, String> claims) {
        DisclosureBuilder disclosure = DisclosureBuilder.disclosure();
        for (String row : new String[] {"208", "208-01", "208-01-09"}) {
            disclosure
                    .figure("T5[" + row + "].1", "293.48")
                    .figure("T5[" + row + "].2", "278.00")
                    .figure("T5[" + row + "].3", "15.48");
        }
        return Judging.VALIDATOR.validate(
                disclosure.words(Words.stating(claims)).build());
    }
}
