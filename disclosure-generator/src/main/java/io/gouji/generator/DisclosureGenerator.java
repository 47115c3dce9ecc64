package io.gouji.generator;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.economy.Planner;
import io.gouji.generator.fault.FaultPlanter;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.outline.EmptyTables;
import io.gouji.generator.outline.Outline;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.Zeros;
import io.gouji.generator.table.xinjiang.Tables;
import io.gouji.generator.table.xinjiang.Titles;
import io.gouji.generator.truth.Truth;
import io.gouji.model.template.LabelledRow;
import java.util.List;
import java.util.function.Function;

/**
 * Writes fictional departmental budget disclosures (部门预算公开) of the set {@code xinjiang-11} with their truth: plans the
 * year of an organisation that does not exist to the fen, draws up the eleven tables, plants faults if wanted, puts
 * everything into words and shape. The same seed and options give the same disclosure, byte for byte; safe to call from
 * many threads.
 */
public final class DisclosureGenerator {

    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2027;

    private DisclosureGenerator() {}

    public static GeneratedDisclosure generate(long seed, GenerationOptions options) {
        Chance chance = new Chance(seed);
        int year = chance.between(FIRST_YEAR, LAST_YEAR);
        Planner.Planned planned = Planner.plan(chance.fork("year"), options.size(), year);
        Chance look = chance.fork("look");
        boolean columnsAreSeen = options.format().showsColumns();

        Titles titles = Titles.draw(look.fork("titles"));
        List<Table> drawn = Tables.of(planned.economy(), titles, wording(look.fork("labels")));
        List<Table> declared = EmptyTables.declare(
                look.fork("empty"), drawn, planned.organisation().name(), year);
        List<Table> sound = Zeros.print(look.fork("zeros"), declared, columnsAreSeen);
        FaultPlanter.Planted planted =
                FaultPlanter.plant(sound, options.faults(), columnsAreSeen, chance.fork("faults"));

        String word = look.percent(70) ? "部门" : "单位";
        Disclosure disclosure = new Disclosure(planned.organisation(), year, word, planned.economy(), planted.tables());
        boolean contents = look.percent(columnsAreSeen ? 80 : 15);
        List<Block> blocks = Outline.of(disclosure, look.fork("outline"), contents);
        FormatWriter.Written written =
                FormatWriter.write(disclosure, blocks, options.format(), options.noisy(), look.fork("text"));
        return new GeneratedDisclosure(
                written.content(),
                Truth.facts(planted.tables()),
                Truth.names(planted.tables()),
                planted.faults(),
                Header.of(disclosure, options, written.noise()));
    }

    /** Some forms word fixed rows differently; a form does so throughout. */
    private static Function<LabelledRow, String> wording(Chance chance) {
        boolean other = chance.percent(40);
        int which = chance.below(4);
        return row -> other && !row.aliases().isEmpty()
                ? row.aliases().get(which % row.aliases().size())
                : row.label();
    }
}
