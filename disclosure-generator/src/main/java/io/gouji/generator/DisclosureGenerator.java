package io.gouji.generator;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.economy.Planner;
import io.gouji.generator.fault.FaultKind;
import io.gouji.generator.fault.FaultPlanter;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.outline.fault.WordFaultKind;
import io.gouji.generator.outline.fault.WordFaultPlanter;
import io.gouji.generator.set.DisclosureSet;
import io.gouji.generator.set.DisclosureSets;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.Zeros;
import io.gouji.generator.truth.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes fictional departmental budget disclosures (部门预算公开) and final accounts with their truth: plans the year of an
 * organisation that does not exist to the fen, draws up the tables of a set, plants faults if wanted, puts everything into
 * words and shape. The same seed and options give the same disclosure, byte for byte; safe to call from many threads.
 */
public final class DisclosureGenerator {

    private DisclosureGenerator() {}

    public static GeneratedDisclosure generate(long seed, GenerationOptions options) {
        DisclosureSet set = DisclosureSets.byId(options.set());
        Chance chance = new Chance(seed);
        int year = chance.between(set.firstYear(), set.lastYear());
        Planner.Planned planned = Planner.plan(chance.fork("year"), options.size(), year);
        Economy economy = set.seen(planned.economy());
        Chance look = chance.fork("look");
        boolean columnsAreSeen = options.format().showsColumns();
        String word = look.percent(70) ? "部门" : "单位";
        boolean contents = look.percent(columnsAreSeen ? 80 : 15);

        List<Table> declared = set.tables(economy, planned.organisation(), word, year, look);
        List<Table> sound = Zeros.print(look.fork("zeros"), declared, columnsAreSeen);
        Set<FaultKind> figureKinds = new HashSet<>(options.kinds());
        figureKinds.retainAll(set.figureFaults());
        FaultPlanter.Planted planted = FaultPlanter.plant(
                set.id(), sound, options.faults(), figureKinds, columnsAreSeen, chance.fork("faults"));
        Disclosure disclosure = new Disclosure(
                planned.organisation(),
                year,
                word,
                economy,
                set.conventions(planned.organisation(), word, year),
                planted.tables());
        Set<WordFaultKind> wordKinds = new HashSet<>(options.wordKinds());
        wordKinds.retainAll(set.wordFaults());
        WordFaultPlanter.Planted words = WordFaultPlanter.plant(
                disclosure,
                set.words(disclosure, look.fork("outline"), contents),
                options.wordFaults(),
                wordKinds,
                chance.fork("word faults"));
        FormatWriter.Written written =
                FormatWriter.write(disclosure, words.blocks(), options.format(), options.noisy(), look.fork("text"));
        List<Table> printed = WordsTruth.tables(words.blocks());
        return new GeneratedDisclosure(
                written.content(),
                Truth.facts(printed),
                Truth.names(printed),
                WordsTruth.claims(words.blocks()),
                WordsTruth.goals(words.blocks()),
                planted.faults(),
                words.faults(),
                Header.of(disclosure, set, options, written.noise()));
    }
}
