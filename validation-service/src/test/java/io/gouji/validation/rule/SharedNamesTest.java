package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.performance.Funding;
import io.gouji.model.rule.WordsExample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two items may pay for projects of the same name. */
class SharedNamesTest {

    @Test
    void projectWhoseNameTwoRowsHaveIsNotCalledMissing() {
        // Given
        DisclosureBuilder disclosure = DisclosureBuilder.disclosure()
                .figure("T7[206-05-03/物业服务费].1", "89.33")
                .figure("T7[201-06-02/物业服务费].1", "45.06")
                .words(Words.stating(Map.of("PROJECT_EXPENDITURE[物业服务费/预算安排规模]", "45.06")));

        // When
        List<String> outcomes = Judging.outcomes(disclosure, "NAR-11");

        // Then
        assertThat(outcomes).containsExactly("NOT_CHECKED TWO_CANDIDATES");
    }

    @Test
    void moneyOfTargetsThatShareTheirNameIsNotHeldAgainstTheOnlyRowOfThatName() {
        // Given: of two projects of one name only one stands in the table.
        DisclosureBuilder disclosure = DisclosureBuilder.disclosure()
                .figure("T7[206-05-03/物业服务费].1", "89.33")
                .words(Words.targeting(List.of(target("89.33"), target("45.06"))));

        // When
        List<String> outcomes = Judging.outcomes(disclosure, "PRF-06");

        // Then
        assertThat(outcomes).containsExactlyInAnyOrder("HELD", "NOT_CHECKED TWO_CANDIDATES");
    }

    private static WordsExample.Target target(String money) {
        Map<Funding.Source, String> funding =
                Map.of(Funding.Source.TOTAL, money, Funding.Source.FISCAL, money, Funding.Source.OTHER, "0.00");
        return new WordsExample.Target("物业服务费", null, funding, null, List.of());
    }
}
