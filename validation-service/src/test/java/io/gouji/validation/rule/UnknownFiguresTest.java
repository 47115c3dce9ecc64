package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A figure whose column is not known is not taken for a blank. */
class UnknownFiguresTest {

    @Test
    void projectsAreNotHeldAgainstACarryOverWhoseColumnIsOpen() {
        // Given
        DisclosureBuilder disclosure = DisclosureBuilder.disclosure()
                .figure("T3[总计].3", "930.60")
                .figure("T5[总计].3", "107.61")
                .empty(8, 9)
                .figure("T11[总计].1", "103.00")
                .figure("T11[总计].5", "100.00")
                .ambiguous("T11[总计].9", "3.00", List.of("8", "9"))
                .words(Words.stating(Map.of("PERFORMANCE[非财政拨款项目]", "719.99")));

        // When
        List<String> outcomes = Judging.outcomes(disclosure, "PRF-04");

        // Then
        assertThat(outcomes).containsExactly("NOT_CHECKED COLUMN_AMBIGUOUS");
    }

    @Test
    void classIsNotCalledMisplacedWhereTheAllowanceMayStandInItsColumn() {
        // Given
        DisclosureBuilder disclosure = DisclosureBuilder.disclosure()
                .figure("T6[302].1", "1212.64")
                .figure("T6[302].2", "102.25")
                .figure("T6[302].3", "1110.39")
                .figure("T6[302-39].1", "102.25")
                .ambiguous("T6[302-39].3", "102.25", List.of("2", "3"));

        // When
        List<String> outcomes = Judging.outcomes(disclosure, "CLS-06");

        // Then
        assertThat(outcomes).containsExactly("NOT_CHECKED COLUMN_AMBIGUOUS");
    }
}
