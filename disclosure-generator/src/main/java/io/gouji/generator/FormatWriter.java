package io.gouji.generator;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.html.HtmlWriter;
import io.gouji.generator.office.DocxWriter;
import io.gouji.generator.office.XlsxWriter;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.page.Composition;
import io.gouji.generator.page.Format;
import io.gouji.generator.page.Noise;
import io.gouji.generator.page.Piece;
import io.gouji.generator.pdf.PdfWriter;
import io.gouji.generator.text.TextWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Gives a disclosure that has been put into words the shape of a file. */
final class FormatWriter {

    /**
     * A file and what was done to its words.
     *
     * @param noise kinds of noise that may occur in it
     */
    record Written(Content content, Set<Noise> noise) {

        Written {
            noise = Set.copyOf(noise);
        }
    }

    private FormatWriter() {}

    static Written write(Disclosure disclosure, List<Block> blocks, Format format, boolean noisy, Chance chance) {
        if (format.isPlainText()) {
            TextWriter.Written text = TextWriter.write(disclosure, blocks, format, noisy, chance);
            return new Written(new Content(text.text().getBytes(StandardCharsets.UTF_8)), text.noise());
        }
        List<Piece> pieces = Composition.of(disclosure, blocks, chance.fork("words"));
        Chance look = chance.fork("look");
        byte[] bytes = switch (format) {
            case PDF -> PdfWriter.write(pieces, look);
            case DOCX -> DocxWriter.write(pieces, look);
            case XLSX -> XlsxWriter.write(pieces, look);
            case HTML -> HtmlWriter.write(disclosure.title(), pieces, look);
            case LINES, TABS -> throw new IllegalArgumentException(format + " is plain text");
        };
        return new Written(new Content(bytes), Set.of());
    }
}
