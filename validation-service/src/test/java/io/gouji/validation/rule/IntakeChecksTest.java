package io.gouji.validation.rule;

import static io.gouji.validation.rule.DisclosureBuilder.disclosure;
import static io.gouji.validation.rule.Judging.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.document.Note;
import io.gouji.model.document.Repair;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The state of the input is told, and never held against the publisher. */
class IntakeChecksTest {

    @Test
    void missingAndBlankTablesAreNamed() {
        DisclosureBuilder disclosure = disclosure().missing(7, 9).note(Note.Code.TABLE_BLANK, 8);

        assertThat(Judging.of(disclosure, "INT-01"))
                .satisfiesExactly(
                        found -> {
                            assertThat(found.outcome()).isEqualTo(Outcome.HELD);
                            assertThat(found.count()).isEqualTo(8);
                        },
                        missing -> {
                            assertThat(missing.reason()).isEqualTo("TABLE_NOT_FOUND");
                            assertThat(missing.count()).isEqualTo(2);
                            assertThat(missing.message().zh()).contains("表7《一般公共预算项目支出情况表》、表9《国有资本经营预算支出情况表》");
                        },
                        blank -> assertThat(blank.reason()).isEqualTo("TABLE_BLANK"));
    }

    @ParameterizedTest
    @EnumSource(Repair.Kind.class)
    void repairsAreCountedWhereThereAreAnyAndWhereThereAreNone(Repair.Kind kind) {
        DisclosureBuilder two = disclosure().repair(kind).repair(kind);

        assertThat(Judging.of(two, kind.ruleId())).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.HELD);
            assertThat(finding.count()).isEqualTo(2);
            assertThat(finding.message().zh()).contains("2");
        });
        assertThat(Judging.of(disclosure(), kind.ruleId())).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.HELD);
            assertThat(finding.count()).isZero();
        });
    }

    @Test
    void ambiguousFiguresAreCountedAndShown() {
        DisclosureBuilder disclosure =
                disclosure().figure("T7[总计].1", "5.00").ambiguous("T7[总计].3", "5.00", List.of("3", "4"));

        assertThat(Judging.of(disclosure, "INT-03")).singleElement().satisfies(finding -> {
            assertThat(finding.reason()).isEqualTo("COLUMN_AMBIGUOUS");
            assertThat(finding.count()).isEqualTo(1);
            assertThat(finding.evidence())
                    .singleElement()
                    .satisfies(evidence -> assertThat(evidence.printed()).isEqualTo("5.00"));
        });
        assertThat(outcomes(disclosure().figure("T7[总计].1", "5.00"), "INT-03")).containsExactly("HELD");
    }

    @Test
    void assumedUnitsAreNamed() {
        DisclosureBuilder disclosure = disclosure().note(Note.Code.UNIT_ASSUMED, 3);

        assertThat(outcomes(disclosure, "INT-05")).containsExactly("HELD", "NOT_CHECKED UNIT_ASSUMED");
    }

    @Test
    void noiseOfEveryKindViolatesNothing() {
        DisclosureBuilder noisy = disclosure().missing(7).note(Note.Code.UNIT_ASSUMED, 3);
        for (Repair.Kind kind : Repair.Kind.values()) {
            noisy.repair(kind);
        }

        assertThat(Judging.VALIDATOR.validate(noisy.build()).findings())
                .filteredOn(finding -> finding.outcome() == Outcome.VIOLATED)
                .extracting(Finding::ruleId)
                .as("a table that is missing is missing; noise is no fault of the publisher")
                .containsExactly("CMP-01");
    }
}
