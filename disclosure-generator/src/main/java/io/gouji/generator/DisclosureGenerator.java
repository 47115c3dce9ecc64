package io.gouji.generator;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.economy.Planner;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.outline.EmptyTables;
import io.gouji.generator.outline.Outline;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.Tables;
import io.gouji.generator.text.TextShape;
import io.gouji.generator.text.TextWriter;
import io.gouji.generator.truth.Truth;
import java.util.List;

/**
 * Writes fictional departmental budget disclosures (部门预算公开) of the set {@code xinjiang-11} with their truth: plans the
 * year of an organisation that does not exist to the fen, draws up the eleven tables, puts them into words and shape.
 * The same seed and options give the same disclosure, byte for byte.
 */
public final class DisclosureGenerator {

    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2027;

    private DisclosureGenerator() {}

    public static GeneratedDisclosure generate(long seed, GenerationOptions options) {
        Chance chance = new Chance(seed);
        Chance look = chance.fork("look");
        int year = chance.between(FIRST_YEAR, LAST_YEAR);
        Planner.Planned planned = Planner.plan(chance.fork("year"), options.size(), year);
        Chance labels = look.fork("labels");
        boolean alias = labels.percent(50);
        List<Table> drawn = Tables.of(
                planned.economy(),
                row -> alias && !row.aliases().isEmpty() ? row.aliases().get(0) : row.label());
        List<Table> tables = EmptyTables.declare(
                look.fork("empty"), drawn, planned.organisation().name(), year);
        Disclosure disclosure =
                new Disclosure(planned.organisation(), year, look.percent(70) ? "部门" : "单位", planned.economy(), tables);
        boolean contents = look.percent(options.shape() == TextShape.TABS ? 80 : 15);
        List<Block> blocks = Outline.of(disclosure, look.fork("outline"), contents);
        TextWriter.Written written =
                TextWriter.write(disclosure, blocks, options.shape(), options.noisy(), look.fork("text"));
        return new GeneratedDisclosure(
                written.text(), Truth.facts(tables), Truth.names(tables), Header.of(disclosure, written.noise()));
    }
}
