package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.fault.PlantedFault;
import io.gouji.generator.page.Format;
import io.gouji.generator.truth.Fact;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.Note;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.template.TemplateSets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Fictional disclosures whose every figure is known. The generator knows nothing of the identities declared in the template
 * set, so what holds here holds because of how budgets add up.
 */
class GeneratedDisclosuresTest {

    private static final int DISCLOSURES = 40;

    /** What the figures alone decide; the words of a generated disclosure are not read here. */
    private static final Set<String> TABLES = Set.of("arithmetic-within-table", "cross-table");

    private final Validator validator = new Validator(RuleCatalogue.bundled(), TemplateSets.all(), RuleObserver.NONE);

    @ParameterizedTest
    @EnumSource(
            value = Size.class,
            names = {"SMALL", "MEDIUM", "LARGE"})
    void soundDisclosureHasNothingViolated(Size size) {
        for (long seed : seeds(size)) {
            GeneratedDisclosure disclosure =
                    DisclosureGenerator.generate(seed, GenerationOptions.sound(Format.TABS, size));

            Validation validation = validator.validate(document(disclosure));

            assertThat(validation.findings())
                    .as("seed %d", seed)
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .noneMatch(finding -> finding.outcome() == Outcome.VIOLATED)
                    .filteredOn(finding -> TABLES.contains(finding.family()))
                    .noneMatch(finding -> finding.outcome() == Outcome.NOT_CHECKED);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Size.class,
            names = {"SMALL", "MEDIUM", "LARGE"})
    void everyPlantedFaultIsFoundAtItsCell(Size size) {
        for (long seed : seeds(size)) {
            GeneratedDisclosure disclosure = DisclosureGenerator.generate(
                    seed, GenerationOptions.sound(Format.TABS, size).withFaults(1 + (int) (seed % 4)));

            Validation validation = validator.validate(document(disclosure));

            assertThat(disclosure.faults())
                    .allSatisfy(fault -> assertThat(validation.findings())
                            .as("seed %d, %s", seed, fault)
                            .anyMatch(finding -> finding.outcome() == Outcome.VIOLATED
                                    && fault.rules().contains(finding.ruleId())
                                    && speaksOf(finding, fault)));
        }
    }

    private static boolean speaksOf(Finding finding, PlantedFault fault) {
        return finding.evidence().stream()
                .anyMatch(evidence -> Integer.valueOf(fault.cell().table()).equals(evidence.table())
                        && fault.cell().row().equals(evidence.row())
                        && fault.cell().column().equals(evidence.column()));
    }

    private static List<Long> seeds(Size size) {
        return LongStream.range(0, DISCLOSURES)
                .map(seed -> seed + 1_000L * size.ordinal())
                .boxed()
                .toList();
    }

    static BudgetDocument document(GeneratedDisclosure disclosure) {
        DisclosureBuilder builder = DisclosureBuilder.disclosure();
        for (Fact fact : disclosure.facts()) {
            builder.figure("T" + fact.table() + "[" + fact.row() + "]." + fact.column(), fact.value());
            if (fact.row().endsWith("#2")) {
                builder.note(Note.Code.ROW_REPEATED, fact.table());
            }
        }
        String empty = disclosure.meta().getOrDefault("empty_tables_declared", "");
        Arrays.stream(empty.split(";"))
                .filter(table -> !table.isEmpty())
                .forEach(table -> builder.empty(Integer.parseInt(table)));
        return builder.build();
    }
}
