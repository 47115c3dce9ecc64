package io.gouji.generator.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.check.PrintedFigures;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Generated web pages, in the encoding they say they are in. */
class HtmlReadingTest {

    private static final Pattern CHARSET = Pattern.compile("charset=([\\w-]+)");

    @Test
    void everyFigureIsOnThePage() {
        Set<Charset> charsets = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            GeneratedDisclosure disclosure =
                    DisclosureGenerator.generate(seed, GenerationOptions.sound(Format.HTML, Size.MEDIUM));
            byte[] bytes = disclosure.content().bytes();
            Matcher declared = CHARSET.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            assertThat(declared.find()).isTrue();
            Charset charset = Charset.forName(declared.group(1));
            charsets.add(charset);
            String page = new String(bytes, charset);

            assertThat(PrintedFigures.missing(disclosure, page.replaceAll("<[^>]*>", " ")))
                    .isEmpty();
            assertThat(page).contains(disclosure.meta().get("organisation"));
        }

        assertThat(charsets).containsExactlyInAnyOrder(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    }

    @Test
    void rowsOfATableAreOfOneWidth() {
        Pattern table = Pattern.compile("<table.*?</table>", Pattern.DOTALL);
        for (long seed = 0; seed < 10; seed++) {
            GeneratedDisclosure disclosure =
                    DisclosureGenerator.generate(seed, GenerationOptions.sound(Format.HTML, Size.SMALL));
            Matcher tables = table.matcher(disclosure.text());
            while (tables.find()) {
                assertThat(cellAreas(tables.group()) % rows(tables.group())).isZero();
            }
        }
    }

    /** Cells of a table, a merged one counted once for each cell it covers. */
    private static int cellAreas(String table) {
        Matcher cells = Pattern.compile("<t[dh](?=[ >])( colspan=\"(\\d+)\")?( rowspan=\"(\\d+)\")?")
                .matcher(table);
        int areas = 0;
        while (cells.find()) {
            int columns = cells.group(2) == null ? 1 : Integer.parseInt(cells.group(2));
            int rows = cells.group(4) == null ? 1 : Integer.parseInt(cells.group(4));
            areas += columns * rows;
        }
        return areas;
    }

    private static int rows(String table) {
        return table.split("<tr>", -1).length - 1;
    }
}
