package io.gouji.generator.set;

import io.gouji.generator.catalogue.Organisation;
import io.gouji.generator.chance.Chance;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Conventions;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.outline.EmptyTables;
import io.gouji.generator.outline.GeneralOutline;
import io.gouji.generator.outline.fault.WordFaultKind;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.account.AccountTables;
import java.util.List;
import java.util.Set;

/** The nine tables of final accounts (决算). */
final class FinalAccounts9 implements DisclosureSet {

    private static final List<String> MONEY = List.of(
            "",
            "收支",
            "收入",
            "支出",
            "财政拨款收支",
            "一般公共预算财政拨款支出",
            "一般公共预算财政拨款基本支出",
            "财政拨款“三公”经费支出",
            "政府性基金预算财政拨款收支",
            "国有资本经营预算财政拨款收支");

    @Override
    public String id() {
        return "final-accounts-9";
    }

    @Override
    public int firstYear() {
        return 2020;
    }

    @Override
    public int lastYear() {
        return 2025;
    }

    @Override
    public String kind(String word) {
        return word.equals("部门") ? "DEPARTMENT_FINAL_ACCOUNT" : "UNIT_FINAL_ACCOUNT";
    }

    @Override
    public Economy seen(Economy economy) {
        return AccountTables.seen(economy);
    }

    @Override
    public List<Table> tables(Economy economy, Organisation organisation, String word, int year, Chance look) {
        List<Table> drawn = AccountTables.of(economy, look.percent(50));
        return EmptyTables.declare(look.fork("empty"), drawn, MONEY::get, organisation.name(), year);
    }

    @Override
    public Conventions conventions(Organisation organisation, String word, int year) {
        return new Conventions(organisation.name() + year + "年度" + word + "决算", false, "");
    }

    @Override
    public List<Block> words(Disclosure disclosure, Chance chance, boolean contents) {
        return GeneralOutline.of(disclosure, chance, true, AccountTables.COUNTED, false, contents);
    }

    /** Final accounts are signed in the year after. */
    @Override
    public Set<WordFaultKind> wordFaults() {
        Set<WordFaultKind> kinds = WordFaultKind.ofAnySet();
        kinds.remove(WordFaultKind.SIGNED_IN_OTHER_YEAR);
        kinds.add(WordFaultKind.COMPLETION_RATE);
        kinds.add(WordFaultKind.OUTTURN_MISCALLED);
        kinds.add(WordFaultKind.QUANTITIES_LOST);
        kinds.add(WordFaultKind.GRADES_MISCOUNTED);
        kinds.add(WordFaultKind.GLOSSARY_LOST);
        return kinds;
    }
}
