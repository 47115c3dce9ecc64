package io.gouji.generator.set;

import io.gouji.generator.catalogue.Organisation;
import io.gouji.generator.chance.Chance;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.fault.FaultKind;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Conventions;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.outline.EmptyTables;
import io.gouji.generator.outline.Outline;
import io.gouji.generator.outline.fault.WordFaultKind;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.xinjiang.Tables;
import io.gouji.generator.table.xinjiang.Titles;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.TemplateSets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The eleven tables and twelve sections of Xinjiang. */
final class Xinjiang11 implements DisclosureSet {

    private static final List<String> MONEY = List.of(
            "",
            "收支",
            "收入",
            "支出",
            "财政拨款收支",
            "一般公共预算拨款支出",
            "一般公共预算基本支出",
            "一般公共预算项目支出",
            "政府性基金预算支出",
            "国有资本经营预算支出",
            "财政拨款“三公”经费支出",
            "上年结转结余");

    @Override
    public String id() {
        return TemplateSets.XINJIANG_11;
    }

    @Override
    public int firstYear() {
        return 2021;
    }

    @Override
    public int lastYear() {
        return 2027;
    }

    @Override
    public String kind(String word) {
        return word.equals("部门") ? "DEPARTMENT_BUDGET" : "UNIT_BUDGET";
    }

    @Override
    public Economy seen(Economy economy) {
        return economy;
    }

    @Override
    public List<Table> tables(Economy economy, Organisation organisation, String word, int year, Chance look) {
        Titles titles = Titles.draw(look.fork("titles"));
        List<Table> drawn = Tables.of(economy, titles, wording(look.fork("labels")));
        return EmptyTables.declare(look.fork("empty"), drawn, MONEY::get, organisation.name(), year);
    }

    /** Some forms word fixed rows differently; a form does so throughout. */
    private static Function<LabelledRow, String> wording(Chance chance) {
        boolean other = chance.percent(40);
        int which = chance.below(4);
        return row -> other && !row.aliases().isEmpty()
                ? row.aliases().get(which % row.aliases().size())
                : row.label();
    }

    @Override
    public Conventions conventions(Organisation organisation, String word, int year) {
        return new Conventions(organisation.name() + year + "年" + word + "预算公开", true, "编制" + word + "：");
    }

    @Override
    public List<Block> words(Disclosure disclosure, Chance chance, boolean contents) {
        return Outline.of(disclosure, chance, contents);
    }

    @Override
    public Set<FaultKind> figureFaults() {
        return EnumSet.allOf(FaultKind.class);
    }

    @Override
    public Set<WordFaultKind> wordFaults() {
        return EnumSet.complementOf(EnumSet.of(
                WordFaultKind.COMPLETION_RATE,
                WordFaultKind.OUTTURN_MISCALLED,
                WordFaultKind.QUANTITIES_LOST,
                WordFaultKind.GRADES_MISCOUNTED));
    }
}
