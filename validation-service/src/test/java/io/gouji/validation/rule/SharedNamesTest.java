package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

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
}
