package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.Outcome;
import org.junit.jupiter.api.Test;

/** How deep the codes of tables go. */
class DepthTest {

    @Test
    void tableWithoutAnyItemIsToldWithTheSectionsThatLackThem() {
        // Given
        DisclosureBuilder disclosure = DisclosureBuilder.disclosure()
                .figure("T5[207].1", "178.99")
                .figure("T5[207-01].1", "150.00")
                .figure("T5[207-02].1", "28.99");

        // When
        var findings = Judging.of(disclosure, "CMP-06", Outcome.VIOLATED);

        // Then
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence())
                        .extracting(Evidence::subject)
                        .containsExactly("表5", "表5 207-01", "表5 207-02"));
    }
}
