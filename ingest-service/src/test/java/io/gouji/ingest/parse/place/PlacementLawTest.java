package io.gouji.ingest.parse.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Origin;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * The law of placement: whatever tables a sound disclosure has, losing its blanks and placing its figures gives them back, or
 * says that it cannot be told. In no case is a figure put into a wrong column without a word.
 */
class PlacementLawTest {

    private static final TemplateSet SET = TemplateSets.byId(TemplateSets.XINJIANG_11);

    private final FigurePlacement placement = new FigurePlacement();

    @Property(tries = 150, seed = "20260217")
    void soundDisclosuresAreGivenBackOrCalledAmbiguous(@ForAll long seed, @ForAll Size size) {
        GeneratedDisclosure disclosure = DisclosureGenerator.generate(
                seed, GenerationOptions.sound(Format.LINES, size == Size.HUGE ? Size.LARGE : size));

        List<Fact> facts = placement.place(SET, TruthTables.of(SET, disclosure)).facts();

        assertThat(wrong(facts, disclosure)).isEmpty();
        assertThat(facts).hasSameSizeAs(disclosure.facts());
        assertThat(ambiguous(facts, fact -> fact.table() == 7 && fact.column().equals("1")))
                .isEmpty();
    }

    @Property(tries = 100, seed = "20260217")
    void faultyDisclosuresAreNotMisplacedSilently(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int faults) {
        GeneratedDisclosure disclosure = DisclosureGenerator.generate(
                seed, GenerationOptions.sound(Format.LINES, Size.MEDIUM).withFaults(faults));

        List<Fact> facts = placement.place(SET, TruthTables.of(SET, disclosure)).facts();

        assertThat(wrong(facts, disclosure)).isEmpty();
    }

    private static List<Fact> ambiguous(List<Fact> facts, Predicate<Fact> of) {
        return facts.stream()
                .filter(fact -> fact.origin() == Origin.AMBIGUOUS && of.test(fact))
                .toList();
    }

    /** Figures in a column they do not stand in, not marked, or marked without the right column among the candidates. */
    private static List<Fact> wrong(List<Fact> facts, GeneratedDisclosure disclosure) {
        Map<String, Set<String>> truth = new HashMap<>();
        disclosure
                .facts()
                .forEach(fact -> truth.computeIfAbsent(fact.table() + "/" + fact.row(), row -> new HashSet<>())
                        .add(fact.column() + "=" + fact.value()));
        return facts.stream()
                .filter(fact -> {
                    Set<String> row = truth.getOrDefault(fact.table() + "/" + fact.row(), Set.of());
                    List<String> columns =
                            fact.origin() == Origin.AMBIGUOUS ? fact.candidates() : List.of(fact.column());
                    return columns.stream().noneMatch(column -> row.contains(column + "=" + fact.printed()));
                })
                .toList();
    }
}
