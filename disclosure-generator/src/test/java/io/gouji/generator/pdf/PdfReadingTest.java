package io.gouji.generator.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.check.PrintedFigures;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Generated PDFs as a reader of PDF sees them. */
class PdfReadingTest {

    private static final int SEEDS = 40;

    @Test
    void everyFigureIsInTheTextLayer() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            GeneratedDisclosure disclosure = generate(seed);
            try (PDDocument document = Loader.loadPDF(disclosure.content().bytes())) {
                String text = new PDFTextStripper().getText(document);

                assertThat(PrintedFigures.missing(disclosure, text))
                        .as("seed %d", seed)
                        .isEmpty();
                assertThat(text).contains(disclosure.meta().get("organisation"));
            }
        }
    }

    @Test
    void pagesStandAndLieAndAreTurned() throws IOException {
        Set<Integer> rotations = new HashSet<>();
        boolean wide = false;
        for (long seed = 0; seed < SEEDS; seed++) {
            try (PDDocument document = Loader.loadPDF(generate(seed).content().bytes())) {
                for (PDPage page : document.getPages()) {
                    rotations.add(page.getRotation());
                    wide |= page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
                }
            }
        }

        assertThat(rotations).containsExactlyInAnyOrder(0, 90, 270);
        assertThat(wide).isTrue();
    }

    private static GeneratedDisclosure generate(long seed) {
        return DisclosureGenerator.generate(
                seed, GenerationOptions.sound(Format.PDF, seed % 2 == 0 ? Size.SMALL : Size.MEDIUM));
    }
}
