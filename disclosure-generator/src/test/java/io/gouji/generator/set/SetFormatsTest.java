package io.gouji.generator.set;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.check.PrintedFigures;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every set can be written in every format, and its figures are there. */
class SetFormatsTest {

    static List<String> sets() {
        return DisclosureSets.ids();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyFormat(String set) {
        for (Format format : Format.values()) {
            for (long seed = 0; seed < 4; seed++) {
                GeneratedDisclosure disclosure = DisclosureGenerator.generate(
                        seed, GenerationOptions.sound(format, Size.MEDIUM).of(set));

                assertThat(disclosure.content().bytes()).isNotEmpty();
                assertThat(disclosure.facts()).hasSizeGreaterThan(20);
                assertThat(disclosure.claims()).isNotEmpty();
                assertThat(disclosure.meta()).containsEntry("set", set).containsEntry("format", format.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void figuresAreOnThePages(String set) throws IOException {
        for (long seed = 0; seed < 10; seed++) {
            GeneratedDisclosure disclosure = DisclosureGenerator.generate(
                    seed, GenerationOptions.sound(Format.PDF, Size.MEDIUM).of(set));
            try (PDDocument document = Loader.loadPDF(disclosure.content().bytes())) {
                assertThat(PrintedFigures.missing(disclosure, new PDFTextStripper().getText(document)))
                        .as("%s, seed %d", set, seed)
                        .isEmpty();
            }
        }
    }
}
