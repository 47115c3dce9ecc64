package io.gouji.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import io.gouji.generator.page.Noise;
import io.gouji.generator.truth.Fact;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A batch of disclosures shows everything that occurs in real ones. */
class VarietyTest {

    private static final List<GeneratedDisclosure> TABS = batch(Format.TABS);
    private static final List<GeneratedDisclosure> LINES = batch(Format.LINES);

    private static List<GeneratedDisclosure> batch(Format shape) {
        return LongStream.range(0, 400)
                .mapToObj(seed -> DisclosureGenerator.generate(
                        seed, GenerationOptions.sound(shape, seed % 3 == 0 ? Size.SMALL : Size.MEDIUM)))
                .toList();
    }

    @Test
    void everyTableIsFilledSomewhere() {
        assertThat(TABS.stream()
                        .flatMap(disclosure -> disclosure.facts().stream())
                        .map(Fact::table)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void everyTableThatCanBeEmptyIsDeclaredEmptySomewhere() {
        assertThat(TABS.stream()
                        .flatMap(disclosure -> emptyTables(disclosure).stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("4", "5", "6", "7", "8", "9", "10", "11");
    }

    @Test
    void aTableDeclaredEmptyHasNoFigureButPrintedZeros() {
        for (GeneratedDisclosure disclosure : TABS) {
            Set<String> empty = emptyTables(disclosure);

            assertThat(disclosure.facts())
                    .filteredOn(fact -> empty.contains(String.valueOf(fact.table())))
                    .allSatisfy(fact -> assertThat(fact.value()).isEqualTo("0.00"));
        }
    }

    @Test
    void everyColumnOfEveryTableIsUsedSomewhere() {
        Set<String> used = TABS.stream()
                .flatMap(disclosure -> disclosure.facts().stream())
                .filter(fact -> !fact.value().equals("0.00"))
                .map(fact -> fact.table() + "." + fact.column())
                .collect(Collectors.toSet());

        assertThat(used)
                .contains("1.预算数", "4.一般公共预算", "4.政府性基金预算", "4.国有资本经营预算")
                .containsAll(columns(2, 12))
                .containsAll(columns(3, 3))
                .containsAll(columns(5, 3))
                .containsAll(columns(6, 3))
                .containsAll(columns(7, 11))
                .containsAll(columns(8, 4))
                .containsAll(columns(9, 4))
                .containsAll(columns(10, 4))
                .containsAll(columns(11, 9));
    }

    @Test
    void roundingShows() {
        long documents = TABS.stream().filter(VarietyTest::hasRoundingInIncome).count();

        assertThat(documents).isBetween(20L, 380L);
    }

    @Test
    void zerosArePrintedInSomeDisclosuresOnly() {
        long documents = LINES.stream()
                .filter(disclosure -> disclosure.facts().stream()
                        .anyMatch(fact -> fact.value().equals("0.00")))
                .count();

        assertThat(documents).isBetween(20L, 200L);
    }

    @Test
    void everyKindOfNoiseOccursInItsShape() {
        assertThat(noise(TABS)).hasSize((int) IntStream.range(0, Noise.values().length)
                .filter(i -> Noise.values()[i].occursIn(Format.TABS))
                .count());
        assertThat(noise(LINES)).hasSize((int) IntStream.range(0, Noise.values().length)
                .filter(i -> Noise.values()[i].occursIn(Format.LINES))
                .count());
    }

    @Test
    void sizesAreWhatTheySay() {
        assertThat(items(Size.SMALL)).isBetween(3L, 6L);
        assertThat(items(Size.LARGE)).isBetween(60L, 110L);
        assertThat(items(Size.HUGE)).isGreaterThan(150L);
    }

    /** The median number of items in table 3. */
    private static long items(Size size) {
        return LongStream.range(0, 9)
                .map(seed ->
                        DisclosureGenerator.generate(seed, GenerationOptions.sound(Format.TABS, size)).facts().stream()
                                .filter(fact -> fact.table() == 3 && fact.row().matches("\\d{3}-\\d\\d-\\d\\d"))
                                .map(Fact::row)
                                .distinct()
                                .count())
                .sorted()
                .skip(4)
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasRoundingInIncome(GeneratedDisclosure disclosure) {
        List<Long> classes = disclosure.facts().stream()
                .filter(fact -> fact.table() == 1 && fact.row().startsWith("支出/"))
                .map(VarietyTest::hundredths)
                .toList();
        long total = disclosure.facts().stream()
                .filter(fact -> fact.table() == 1 && fact.row().equals("支出总计"))
                .mapToLong(VarietyTest::hundredths)
                .sum();
        return classes.stream().mapToLong(Long::longValue).sum() != total;
    }

    private static long hundredths(Fact fact) {
        return Long.parseLong(fact.value().replace(".", ""));
    }

    private static List<String> columns(int table, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(column -> table + "." + column)
                .toList();
    }

    private static Set<String> noise(List<GeneratedDisclosure> disclosures) {
        return disclosures.stream()
                .flatMap(disclosure -> values(disclosure, "noise").stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> emptyTables(GeneratedDisclosure disclosure) {
        return values(disclosure, "empty_tables_declared");
    }

    private static Set<String> values(GeneratedDisclosure disclosure, String key) {
        String joined = disclosure.meta().getOrDefault(key, "");
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(";"));
    }
}
