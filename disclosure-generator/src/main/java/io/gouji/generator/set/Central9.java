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
import io.gouji.generator.table.central.CentralTables;
import java.util.List;

/** The nine tables of the general form that central departments and most provinces use. */
final class Central9 implements DisclosureSet {

    private static final List<String> MONEY =
            List.of("", "收支", "收入", "支出", "财政拨款收支", "一般公共预算支出", "一般公共预算基本支出", "“三公”经费", "政府性基金预算支出", "国有资本经营预算支出");

    @Override
    public String id() {
        return "central-9";
    }

    @Override
    public int firstYear() {
        return 2021;
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
        return CentralTables.seen(economy);
    }

    @Override
    public List<Table> tables(Economy economy, Organisation organisation, String word, int year, Chance look) {
        List<Table> drawn = CentralTables.of(economy);
        return EmptyTables.declare(look.fork("empty"), drawn, MONEY::get, organisation.name(), year);
    }

    @Override
    public Conventions conventions(Organisation organisation, String word, int year) {
        return new Conventions(organisation.name() + year + "年" + word + "预算", false, word + "：");
    }

    @Override
    public List<Block> words(Disclosure disclosure, Chance chance, boolean contents) {
        return GeneralOutline.of(disclosure, chance, false, CentralTables.COUNTED, false, contents);
    }
}
