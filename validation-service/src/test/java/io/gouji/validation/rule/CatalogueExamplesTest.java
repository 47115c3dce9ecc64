package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.document.Note;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.rule.OtherExample;
import io.gouji.model.rule.Rule;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.rule.WorkedExample;
import io.gouji.model.template.TemplateSets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule does on its own example what the catalogue says it does. */
class CatalogueExamplesTest {

    private final Validator validator = new Validator(RuleCatalogue.bundled(), TemplateSets.all(), RuleObserver.NONE);

    static List<String> rules() {
        return RuleCatalogue.bundled().rules().stream().map(Rule::id).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void exampleComesOutAsTheCatalogueSays(String id) {
        Rule rule = RuleCatalogue.bundled().rule(id).orElseThrow();
        WorkedExample example = rule.example();

        Validation validation = validator.validate(document(rule, example).build(), relatives(example));

        List<Finding> told = validation.findings().stream()
                .filter(finding -> finding.ruleId().equals(id))
                .filter(finding -> finding.outcome() == example.outcome())
                .toList();
        assertThat(told).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.reason())
                    .isEqualTo(
                            example.reason() == null ? null : example.reason().name());
            if (example.difference() != null) {
                assertThat(finding.difference()).isEqualByComparingTo(example.difference());
            }
            if (example.count() != null) {
                assertThat(finding.count()).isEqualTo(example.count());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void withoutItsFiguresNothingIsViolated(String id) {
        Rule rule = RuleCatalogue.bundled().rule(id).orElseThrow();
        WorkedExample example = rule.example();
        DisclosureBuilder builder = DisclosureBuilder.ofSet(rule.sets().get(0));
        example.emptyTables().forEach(builder::empty);

        Validation validation = validator.validate(builder.build());

        assertThat(validation.findings())
                .filteredOn(finding -> finding.ruleId().equals(id))
                .isNotEmpty()
                .noneMatch(finding -> finding.outcome() == Outcome.VIOLATED);
    }

    private static Relatives relatives(WorkedExample example) {
        return example.others().isEmpty()
                ? Relatives.NOT_KEPT
                : new Relatives(
                        true,
                        example.others().stream()
                                .map(CatalogueExamplesTest::relative)
                                .toList());
    }

    private static Relatives.Relative relative(OtherExample other) {
        DisclosureBuilder builder = DisclosureBuilder.ofSet(other.set())
                .kind(other.kind())
                .fiscalYear(other.fiscalYear())
                .figures(other.figures())
                .words(other.words());
        return other.organisation() == null
                ? Kept.ofOrganisation(builder.build())
                : Kept.unit(builder.organisation(other.organisation()).build());
    }

    private static DisclosureBuilder document(Rule rule, WorkedExample example) {
        DisclosureBuilder builder = DisclosureBuilder.ofSet(rule.sets().get(0));
        example.figures().forEach((cell, value) -> {
            List<String> candidates = example.ambiguous().get(cell);
            if (candidates == null) {
                builder.figure(cell, value);
            } else {
                builder.ambiguous(cell, value, candidates);
            }
        });
        builder.labels(example.labels()).words(example.words());
        example.emptyTables().forEach(builder::empty);
        example.missingTables().forEach(builder::missing);
        example.unitAssumed().forEach(table -> builder.note(Note.Code.UNIT_ASSUMED, table));
        example.repairs().forEach(builder::repair);
        return builder;
    }
}
