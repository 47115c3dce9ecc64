package io.gouji.generator.outline;

import io.gouji.generator.catalogue.Codes;
import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.economy.Fund;
import io.gouji.generator.economy.Source;
import io.gouji.generator.outline.Block.Heading;
import io.gouji.generator.outline.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Sections 1 to 4 of part 3: the whole budget, income, expenditure, and the fiscal appropriation. */
final class Budgets {

    private static final Predicate<Atom> GENERAL = atom -> atom.source().isCurrent(Fund.GENERAL);

    private final Disclosure disclosure;
    private final Economy economy;
    private final Phrases phrases;
    private final List<Block> blocks = new ArrayList<>();

    private Budgets(Disclosure disclosure, Phrases phrases) {
        this.disclosure = disclosure;
        this.economy = disclosure.economy();
        this.phrases = phrases;
    }

    static List<Block> sections(Disclosure disclosure, Phrases phrases) {
        Budgets budgets = new Budgets(disclosure, phrases);
        budgets.whole();
        budgets.income();
        budgets.expenditure();
        budgets.appropriation();
        return budgets.blocks;
    }

    private void whole() {
        heading(1);
        blocks.add(Sentence.in("1")
                .say("%s%d年的全部收入和支出都编入%s预算。收支总预算", disclosure.name(), disclosure.fiscalYear(), disclosure.word())
                .amount("收支总预算", economy.sum(atom -> true))
                .say("。")
                .end());
        paragraph("收入预算包括：" + String.join("、", kindsOfIncome()) + "。");
        paragraph("支出预算包括：" + classes(atom -> true) + "。");
    }

    private List<String> kindsOfIncome() {
        List<String> kinds = new ArrayList<>();
        kind(kinds, "一般公共预算", GENERAL);
        kind(kinds, "政府性基金预算", atom -> atom.source().isCurrent(Fund.MANAGED));
        kind(kinds, "国有资本经营预算", atom -> atom.source().isCurrent(Fund.STATE_CAPITAL));
        kind(kinds, "财政专户管理资金", atom -> atom.source().isCurrent(Fund.SPECIAL_ACCOUNT));
        kind(kinds, "单位资金", atom -> atom.source().isCurrent(Fund.UNIT));
        kind(kinds, "上年结转结余", atom -> atom.source().isCarriedOver());
        return kinds;
    }

    private void kind(List<String> kinds, String name, Predicate<Atom> wanted) {
        if (economy.sum(wanted) > 0) {
            kinds.add(name);
        }
    }

    private void income() {
        heading(2);
        blocks.add(Sentence.in("2")
                .say(disclosure.name() + disclosure.word() + "收入预算")
                .amount(disclosure.word() + "收入预算", economy.sum(atom -> true))
                .say("，其中：")
                .end());
        source("一般公共预算", Source.GENERAL_OWN);
        source("上级一般公共预算安排的转移支付资金", Source.GENERAL_TRANSFER);
        source("政府性基金预算", Source.MANAGED_OWN);
        source("上级政府性基金安排的转移支付资金", Source.MANAGED_TRANSFER);
        source("国有资本经营预算", Source.CAPITAL_OWN);
        source("上级国有资本经营预算安排的转移支付资金", Source.CAPITAL_TRANSFER);
        source("财政专户管理资金", Source.SPECIAL_ACCOUNT);
        income("单位资金", atom -> atom.source().isCurrent(Fund.UNIT));
        income(
                "财政拨款结转",
                atom -> atom.source().isCarriedOver() && atom.source().fund().isAppropriation());
        income(
                "非财政拨款结转结余",
                atom -> atom.source().isCarriedOver() && !atom.source().fund().isAppropriation());
    }

    private void source(String name, Source source) {
        income(name, atom -> atom.source() == source);
    }

    private void income(String name, Predicate<Atom> wanted) {
        long fen = economy.sum(wanted);
        if (fen == 0) {
            paragraph(name + "未安排。");
        } else {
            part("2", name, fen, economy.prior(wanted));
        }
    }

    private void part(String section, String name, long fen, long prior) {
        blocks.add(Sentence.in(section)
                .say(name)
                .amount(name, fen)
                .say("，占")
                .share(name, fen, economy.sum(atom -> true))
                .say("，")
                .change(name, fen, prior, phrases)
                .say("。")
                .end());
    }

    private void expenditure() {
        heading(3);
        blocks.add(Sentence.in("3")
                .say("%s%d年支出预算", disclosure.name(), disclosure.fiscalYear())
                .amount("支出预算", economy.sum(atom -> true))
                .say("，其中：")
                .end());
        Predicate<Atom> basic = atom -> atom.spending().isBasic();
        part("3", "基本支出", economy.sum(basic), economy.prior(basic));
        part("3", "项目支出", economy.sum(basic.negate()), economy.prior(basic.negate()));
    }

    private void appropriation() {
        heading(4);
        Predicate<Atom> all = atom -> atom.source().isCurrentAppropriation();
        blocks.add(Sentence.in("4")
                .say(disclosure.fiscalYear() + "年财政拨款收支总预算")
                .amount("财政拨款收支总预算", economy.sum(all))
                .say("。")
                .end());
        fund("一般公共预算", Fund.GENERAL);
        fund("政府性基金预算", Fund.MANAGED);
        fund("国有资本经营预算", Fund.STATE_CAPITAL);
    }

    private void fund(String name, Fund fund) {
        Predicate<Atom> wanted = atom -> atom.source().isCurrent(fund);
        long fen = economy.sum(wanted);
        if (fen == 0) {
            paragraph("无" + name + "拨款。");
            return;
        }
        blocks.add(Sentence.in("4")
                .say("收入预算包括：" + name + "拨款")
                .amount(name + "拨款", fen)
                .say("。")
                .end());
        Sentence uses = Sentence.in("4").say(name + "支出包括：");
        String separator = "";
        for (Map.Entry<String, Long> use : byClass(wanted).entrySet()) {
            String label = Codes.get().functionalName(use.getKey());
            uses.say(separator + label).amount(label, use.getValue());
            separator = "；";
        }
        blocks.add(uses.say("。").end());
    }

    private Map<String, Long> byClass(Predicate<Atom> wanted) {
        return economy.atoms().stream()
                .filter(wanted)
                .filter(atom -> atom.fen() > 0)
                .collect(Collectors.groupingBy(Atom::itemClass, TreeMap::new, Collectors.summingLong(Atom::fen)));
    }

    private String classes(Predicate<Atom> wanted) {
        return economy.atoms().stream()
                .filter(wanted)
                .filter(atom -> atom.fen() > 0)
                .map(Atom::itemClass)
                .distinct()
                .sorted()
                .map(Codes.get()::functionalName)
                .collect(Collectors.joining("、"));
    }

    private void heading(int section) {
        blocks.add(new Heading(3, Headings.section(disclosure, section)));
    }

    private void paragraph(String text) {
        blocks.add(new Paragraph(text));
    }
}
