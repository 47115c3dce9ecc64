package io.gouji.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.generator.check.Identities;
import io.gouji.generator.check.Violation;
import io.gouji.generator.economy.Size;
import io.gouji.generator.fault.FaultKind;
import io.gouji.generator.fault.PlantedFault;
import io.gouji.generator.page.Format;
import io.gouji.generator.set.DisclosureSets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Sound disclosures satisfy every identity of the rule catalogue; a planted fault breaks one where it stands. */
class SoundnessTest {

    @Property(tries = 200, seed = "20260217")
    void everyIdentityHoldsInASoundDisclosure(@ForAll long seed, @ForAll Format format) {
        for (Size size : List.of(Size.SMALL, Size.MEDIUM)) {
            GeneratedDisclosure disclosure = DisclosureGenerator.generate(seed, GenerationOptions.sound(format, size));

            assertThat(Identities.violated(disclosure.facts())).isEmpty();
        }
    }

    @Property(tries = 8, seed = "20260217")
    void everyIdentityHoldsInALargeDisclosure(@ForAll long seed) {
        GeneratedDisclosure disclosure =
                DisclosureGenerator.generate(seed, GenerationOptions.sound(Format.TABS, Size.LARGE));

        assertThat(Identities.violated(disclosure.facts())).isEmpty();
        assertThat(Identities.instances(disclosure.facts())).isGreaterThan(1_000);
    }

    @Property(tries = 150, seed = "20260217")
    void everyPlantedFaultIsSeenAtItsCell(@ForAll long seed, @ForAll Format format) {
        GeneratedDisclosure disclosure = DisclosureGenerator.generate(
                seed, GenerationOptions.sound(format, Size.MEDIUM).withFaults(1 + (int) Math.floorMod(seed, 4L)));

        List<Violation> violations = Identities.violated(disclosure.facts());

        assertThat(disclosure.faults()).isNotEmpty();
        for (PlantedFault fault : disclosure.faults()) {
            assertThat(violations).as("%s", fault).anySatisfy(violation -> {
                assertThat(fault.rules()).contains(violation.rule());
                assertThat(violation.cells())
                        .contains("%d|%s|%s"
                                .formatted(
                                        fault.cell().table(),
                                        fault.cell().row(),
                                        fault.cell().column()));
            });
        }
    }

    @Test
    void everyKindOfFaultIsPlantedSomewhere() {
        Set<FaultKind> planted = EnumSet.noneOf(FaultKind.class);
        for (long seed = 0; seed < 60; seed++) {
            DisclosureGenerator.generate(
                            seed,
                            GenerationOptions.sound(Format.TABS, Size.MEDIUM).withFaults(4))
                    .faults()
                    .forEach(fault -> planted.add(fault.kind()));
        }

        assertThat(planted).containsExactlyInAnyOrder(FaultKind.values());
    }

    @Test
    void faultsArePlantedInTheFiguresOfEverySet() {
        for (String set : DisclosureSets.ids()) {
            Set<FaultKind> planted = EnumSet.noneOf(FaultKind.class);
            for (long seed = 0; seed < 40; seed++) {
                DisclosureGenerator.generate(
                                seed,
                                GenerationOptions.sound(Format.DOCX, Size.MEDIUM)
                                        .of(set)
                                        .withFaults(4))
                        .faults()
                        .forEach(fault -> planted.add(fault.kind()));
            }

            // Tables with one column have no parent whose part could change beside it.
            assertThat(planted)
                    .as(set)
                    .isSubsetOf(DisclosureSets.byId(set).figureFaults())
                    .hasSizeGreaterThanOrEqualTo(11);
        }
    }

    @Test
    void aFigureThatIsNotThereIsNotTakenForASlippedOneWhereBlanksAreLost() {
        for (long seed = 0; seed < 40; seed++) {
            GeneratedDisclosure disclosure = DisclosureGenerator.generate(
                    seed, GenerationOptions.sound(Format.LINES, Size.SMALL).withFaults(3));

            assertThat(disclosure.faults()).extracting(PlantedFault::kind).doesNotContain(FaultKind.NEIGHBOUR_COLUMN);
        }
    }
}
