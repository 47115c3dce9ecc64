package io.gouji.generator.outline.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.fault.FaultKind;
import io.gouji.generator.page.Format;
import io.gouji.generator.set.DisclosureSets;
import io.gouji.model.document.Labels;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Faults in words stand on the page, and nowhere else. */
class WordFaultsTest {

    private static final List<GeneratedDisclosure> FAULTY = LongStream.range(0, 60)
            .mapToObj(seed -> DisclosureGenerator.generate(
                    seed,
                    GenerationOptions.sound(Format.TABS, Size.MEDIUM)
                            .withoutNoise()
                            .withWordFaults(6)))
            .toList();

    @Test
    void everyKindIsPlantedSomewhere() {
        assertThat(WordFaultKind.values())
                .allSatisfy(kind -> assertThat(LongStream.range(0, 400)
                                .mapToObj(seed -> DisclosureGenerator.generate(
                                        seed, ofAnySetAndSize(seed).withFault(kind)))
                                .flatMap(disclosure -> disclosure.wordFaults().stream())
                                .findFirst())
                        .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(kind)));
        assertThat(WordFaultKind.values().length + FaultKind.values().length).isGreaterThanOrEqualTo(40);
    }

    /** Small disclosures have targets of each project, large ones have every table; some words stand in final accounts alone. */
    private static GenerationOptions ofAnySetAndSize(long seed) {
        List<String> sets = DisclosureSets.ids();
        Size size = Size.values()[Math.toIntExact(seed % Size.values().length)];
        return new GenerationOptions(sets.get(Math.toIntExact(seed % sets.size())), Format.TABS, size, 0, 0, true);
    }

    @Test
    void whatIsPrintedStandsInTheText() {
        for (GeneratedDisclosure disclosure : FAULTY) {
            assertThat(disclosure.wordFaults()).hasSize(6);
            String text = Labels.normal(disclosure.text()).replace(",", "").replace("-", "");
            assertThat(disclosure.wordFaults())
                    .filteredOn(fault -> !fault.printed().isEmpty()
                            && fault.table() == 0
                            && fault.kind() != WordFaultKind.ISSUER_NAME)
                    .allSatisfy(fault -> assertThat(text)
                            .contains(Labels.normal(fault.printed())
                                    .replace(",", "")
                                    .replace("-", "")));
        }
    }

    @Test
    void claimsAreThoseOfThePage() {
        for (GeneratedDisclosure disclosure : FAULTY) {
            disclosure.wordFaults().stream()
                    .filter(fault -> fault.kind().name().endsWith("_IN_WORDS"))
                    .forEach(fault -> assertThat(disclosure.claims())
                            .anyMatch(claim -> claim.section().equals(fault.section())
                                    && claim.subject().equals(fault.subject())
                                    && claim.value().equals(fault.printed())));
        }
    }

    @Test
    void figuresOfOtherTablesStayAsTheyAre() {
        for (WordFaultKind kind : WordFaultKind.values()) {
            GenerationOptions options =
                    GenerationOptions.sound(Format.TABS, Size.MEDIUM).withoutNoise();
            GeneratedDisclosure sound = DisclosureGenerator.generate(7, options);
            GeneratedDisclosure faulty = DisclosureGenerator.generate(7, options.withFault(kind));
            Set<Integer> tables =
                    faulty.wordFaults().stream().map(PlantedWordFault::table).collect(Collectors.toSet());

            assertThat(faulty.facts())
                    .filteredOn(fact -> !tables.contains(fact.table()))
                    .isEqualTo(sound.facts().stream()
                            .filter(fact -> !tables.contains(fact.table()))
                            .toList());
            assertThat(sound.wordFaults()).isEmpty();
        }
    }

    @Test
    void oneFaultOfAKindIsOneOfThatKind() {
        for (FaultKind kind : FaultKind.values()) {
            GenerationOptions options =
                    GenerationOptions.sound(Format.TABS, Size.LARGE).withFault(kind);

            assertThat(LongStream.range(0, 5)
                            .mapToObj(seed -> DisclosureGenerator.generate(seed, options))
                            .flatMap(disclosure -> disclosure.faults().stream()))
                    .isNotEmpty()
                    .allMatch(fault -> fault.kind() == kind);
        }
    }
}
