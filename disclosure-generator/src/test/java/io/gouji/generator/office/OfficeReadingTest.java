package io.gouji.generator.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.check.PrintedFigures;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

/** Generated Office files, part by part. */
class OfficeReadingTest {

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX"})
    void everyPartIsXmlAndEveryFigureIsThere(Format format) throws Exception {
        for (long seed = 0; seed < 30; seed++) {
            GeneratedDisclosure disclosure =
                    DisclosureGenerator.generate(seed, GenerationOptions.sound(format, Size.MEDIUM));
            StringBuilder words = new StringBuilder();
            for (Document part : parts(disclosure.content().bytes())) {
                var cells = part.getElementsByTagName(format == Format.DOCX ? "w:p" : "c");
                for (int i = 0; i < cells.getLength(); i++) {
                    words.append(rounded(cells.item(i).getTextContent())).append(' ');
                }
            }

            assertThat(PrintedFigures.missing(disclosure, words.toString()))
                    .as("%s, seed %d", format, seed)
                    .isEmpty();
            assertThat(words).contains(disclosure.meta().get("organisation"));
        }
    }

    /** A stored number as it is shown: with two decimals. */
    private static String rounded(String cell) {
        Matcher number = Pattern.compile("-?[0-9]+(\\.[0-9]+)?").matcher(cell);
        return number.matches()
                ? new BigDecimal(cell).setScale(2, RoundingMode.HALF_UP).toPlainString()
                : cell;
    }

    private static List<Document> parts(byte[] file) throws Exception {
        List<Document> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return parts;
    }
}
