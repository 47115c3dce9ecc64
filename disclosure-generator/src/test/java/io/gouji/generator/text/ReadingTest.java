package io.gouji.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import io.gouji.generator.truth.Fact;
import io.gouji.model.document.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is on the page is what the truth says, read by nothing but tabs and decimal points. */
class ReadingTest {

    private static final Pattern FIGURE = Pattern.compile("-?[0-9][0-9,]*\\.[0-9]{2}(?![0-9%])");

    @Property(tries = 150, seed = "20260217")
    void cellsOfTheTabShapeGiveTheFactsBack(@ForAll long seed) {
        GeneratedDisclosure disclosure = DisclosureGenerator.generate(
                seed, GenerationOptions.sound(Format.TABS, Size.MEDIUM).withoutNoise());

        List<String> read = readCells(tablePages(disclosure.text()));

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        disclosure.facts().stream().map(ReadingTest::shortened).toList());
    }

    @Property(tries = 150, seed = "20260217")
    void everyFigureStandsInTheLineShapeInOrder(@ForAll long seed) {
        GeneratedDisclosure disclosure =
                DisclosureGenerator.generate(seed, GenerationOptions.sound(Format.LINES, Size.MEDIUM));

        List<String> read = new ArrayList<>();
        Matcher figures = FIGURE.matcher(tablePages(disclosure.text()));
        while (figures.find()) {
            read.add(figures.group().replace(",", ""));
        }

        List<String> facts = disclosure.facts().stream().map(Fact::value).toList();
        List<String> oneSided = disclosure.facts().stream()
                .filter(fact -> fact.table() > 4)
                .map(Fact::value)
                .toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(facts);
        assertThat(read.subList(read.size() - oneSided.size(), read.size())).isEqualTo(oneSided);
    }

    @Property(tries = 60, seed = "20260217")
    void noFigureIsLostInTheNoiseOfTheTabShape(@ForAll long seed) {
        GeneratedDisclosure disclosure =
                DisclosureGenerator.generate(seed, GenerationOptions.sound(Format.TABS, Size.MEDIUM));

        List<String> read = new ArrayList<>();
        for (String line : tablePages(disclosure.text()).split("\n", -1)) {
            for (String cell : line.split("\t", -1)) {
                String plain = Labels.normal(cell).replaceAll("</?b>|,", "");
                if (plain.matches("-?\\d+\\.\\d\\d")) {
                    read.add(plain);
                }
            }
        }

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        disclosure.facts().stream().map(Fact::value).toList());
    }

    /** From the first table to part 3. */
    private static String tablePages(String text) {
        int start = text.lastIndexOf("第二部分");
        int end = text.indexOf("第三部分", start);
        assertThat(start).isGreaterThanOrEqualTo(0).isLessThan(end);
        return text.substring(start, end);
    }

    private static String shortened(Fact fact) {
        String row = fact.row().replaceFirst("#\\d+$", "");
        String last = fact.table() == 7 && row.matches("\\d.*") ? row : row.substring(row.lastIndexOf('/') + 1);
        return fact.table() + " " + last + " " + fact.value();
    }

    /** Every figure with the number of its table and what names its row. */
    private static List<String> readCells(String text) {
        List<String> read = new ArrayList<>();
        int table = 0;
        boolean inTable = false;
        for (String line : text.split("\n", -1)) {
            boolean row = line.contains("\t");
            table += row && !inTable ? 1 : 0;
            inTable = row;
            List<String> names = new ArrayList<>();
            for (String cell : line.split("\t", -1)) {
                if (row && FIGURE.matcher(cell).matches()) {
                    read.add(table + " " + key(table, names) + " " + cell.replace(",", ""));
                } else if (!cell.isEmpty()) {
                    names.add(Labels.normal(cell));
                }
            }
        }
        return read;
    }

    private static String key(int table, List<String> names) {
        String last = names.get(names.size() - 1);
        if (table == 1 || table == 4) {
            return last.matches("\\d{3}\\D.*") ? last.substring(0, 3) : last;
        }
        if (table >= 10 || !names.get(0).matches("\\d{3}")) {
            return last;
        }
        List<String> codes =
                names.stream().filter(name -> name.matches("\\d{2,3}")).toList();
        String code = String.join("-", codes);
        return table == 7 && codes.size() == 3 ? code + "/" + last : code;
    }
}
