package io.gouji.generator.set;

import io.gouji.generator.catalogue.Organisation;
import io.gouji.generator.chance.Chance;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Conventions;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.outline.EmptyTables;
import io.gouji.generator.outline.GeneralOutline;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.shanghai.ShanghaiTables;
import java.util.List;

/** The nine tables of Shanghai, in yuan; departments and units print them somewhat differently. */
final class Shanghai9 implements DisclosureSet {

    private static final List<String> MONEY =
            List.of("", "收支", "收入", "支出", "财政拨款收支", "一般公共预算支出", "政府性基金预算支出", "国有资本经营预算支出", "一般公共预算基本支出", "“三公”经费");

    @Override
    public String id() {
        return "shanghai-9";
    }

    @Override
    public int firstYear() {
        return 2023;
    }

    @Override
    public int lastYear() {
        return 2026;
    }

    @Override
    public String kind(String word) {
        return word.equals("部门") ? "DEPARTMENT_BUDGET" : "UNIT_BUDGET";
    }

    @Override
    public Economy seen(Economy economy) {
        return ShanghaiTables.seen(economy);
    }

    @Override
    public List<Table> tables(Economy economy, Organisation organisation, String word, int year, Chance look) {
        List<Table> drawn = ShanghaiTables.of(economy, word.equals("单位"), year);
        return EmptyTables.declare(look.fork("empty"), drawn, MONEY::get, organisation.name(), year);
    }

    @Override
    public Conventions conventions(Organisation organisation, String word, int year) {
        return new Conventions(organisation.name() + year + "年" + word + "预算", false, "编制" + word + "：");
    }

    @Override
    public List<Block> words(Disclosure disclosure, Chance chance, boolean contents) {
        return GeneralOutline.of(disclosure, chance, false, ShanghaiTables.COUNTED, true, contents);
    }
}
