package io.gouji.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Seeds are enough to get a disclosure back. */
class DeterminismTest {

    @Property(tries = 60)
    void theSameSeedGivesTheSameDisclosure(@ForAll long seed, @ForAll Format shape) {
        GenerationOptions options = GenerationOptions.sound(shape, Size.MEDIUM).withFaults(2);

        GeneratedDisclosure first = DisclosureGenerator.generate(seed, options);
        GeneratedDisclosure second = DisclosureGenerator.generate(seed, options);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void differentSeedsGiveDifferentDisclosures() {
        GenerationOptions options = GenerationOptions.sound(Format.LINES, Size.SMALL);

        long different = LongStream.range(0, 200)
                .mapToObj(seed -> DisclosureGenerator.generate(seed, options).text())
                .distinct()
                .count();

        assertThat(different).isEqualTo(200);
    }

    @Test
    void theShapeOfTheTextDoesNotChangeTheOrganisation() {
        for (long seed = 0; seed < 20; seed++) {
            GeneratedDisclosure lines =
                    DisclosureGenerator.generate(seed, GenerationOptions.sound(Format.LINES, Size.MEDIUM));
            GeneratedDisclosure tabs =
                    DisclosureGenerator.generate(seed, GenerationOptions.sound(Format.TABS, Size.MEDIUM));

            assertThat(tabs.meta().get("organisation")).isEqualTo(lines.meta().get("organisation"));
            assertThat(tabs.meta().get("fiscal_year")).isEqualTo(lines.meta().get("fiscal_year"));
        }
    }

    @Test
    void manyThreadsGetWhatOneGets() {
        GenerationOptions options = GenerationOptions.sound(Format.TABS, Size.SMALL);

        assertThat(LongStream.range(0, 100)
                        .parallel()
                        .mapToObj(seed -> DisclosureGenerator.generate(seed, options))
                        .toList())
                .isEqualTo(LongStream.range(0, 100)
                        .mapToObj(seed -> DisclosureGenerator.generate(seed, options))
                        .toList());
    }
}
