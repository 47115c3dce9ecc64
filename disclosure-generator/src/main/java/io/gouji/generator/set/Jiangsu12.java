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
import io.gouji.generator.table.jiangsu.JiangsuTables;
import java.util.List;

/** The twelve tables of Jiangsu as printed for 2017 to 2019. */
final class Jiangsu12 implements DisclosureSet {

    private static final List<String> MONEY = List.of(
            "",
            "收支",
            "收入",
            "支出",
            "财政拨款收支",
            "财政拨款支出",
            "财政拨款基本支出",
            "一般公共预算支出",
            "一般公共预算基本支出",
            "“三公”经费、会议费、培训费",
            "政府性基金支出",
            "机关运行经费",
            "政府采购");

    @Override
    public String id() {
        return "jiangsu-12";
    }

    /** The form is that of 2017 to 2019; the economic classification printed here is the one in force since 2018. */
    @Override
    public int firstYear() {
        return 2018;
    }

    @Override
    public int lastYear() {
        return 2019;
    }

    @Override
    public String kind(String word) {
        return word.equals("部门") ? "DEPARTMENT_BUDGET" : "UNIT_BUDGET";
    }

    @Override
    public Economy seen(Economy economy) {
        return JiangsuTables.seen(economy);
    }

    @Override
    public List<Table> tables(Economy economy, Organisation organisation, String word, int year, Chance look) {
        List<Table> drawn = JiangsuTables.of(economy);
        return EmptyTables.declare(look.fork("empty"), drawn, MONEY::get, organisation.name(), year);
    }

    @Override
    public Conventions conventions(Organisation organisation, String word, int year) {
        return new Conventions(organisation.name() + year + "年度" + word + "预算公开", false, "部门：");
    }

    @Override
    public List<Block> words(Disclosure disclosure, Chance chance, boolean contents) {
        return GeneralOutline.of(disclosure, chance, false, JiangsuTables.COUNTED, false, contents);
    }
}
