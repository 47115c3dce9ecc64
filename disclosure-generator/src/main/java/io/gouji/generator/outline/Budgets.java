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
        paragraph("%s%d年的全部收入和支出都编入%s预算。收支总预算%s。"
                .formatted(
                        disclosure.name(),
                        disclosure.fiscalYear(),
                        disclosure.word(),
                        Phrases.amount(economy.sum(atom -> true))));
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
        paragraph(disclosure.name() + disclosure.word() + "收入预算" + Phrases.amount(economy.sum(atom -> true)) + "，其中：");
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
        paragraph(fen == 0 ? name + "未安排。" : part(name, fen, economy.prior(wanted)) + "。");
    }

    private String part(String name, long fen, long prior) {
        return name + Phrases.amount(fen) + "，占" + Phrases.percent(fen, economy.sum(atom -> true)) + "，"
                + phrases.change(fen, prior);
    }

    private void expenditure() {
        heading(3);
        paragraph("%s%d年支出预算%s，其中："
                .formatted(disclosure.name(), disclosure.fiscalYear(), Phrases.amount(economy.sum(atom -> true))));
        Predicate<Atom> basic = atom -> atom.spending().isBasic();
        paragraph(part("基本支出", economy.sum(basic), economy.prior(basic)) + "。");
        paragraph(part("项目支出", economy.sum(basic.negate()), economy.prior(basic.negate())) + "。");
    }

    private void appropriation() {
        heading(4);
        Predicate<Atom> all = atom -> atom.source().isCurrentAppropriation();
        paragraph(disclosure.fiscalYear() + "年财政拨款收支总预算" + Phrases.amount(economy.sum(all)) + "。");
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
        String uses = economy.atoms().stream()
                .filter(wanted)
                .filter(atom -> atom.fen() > 0)
                .collect(Collectors.groupingBy(
                        Atom::itemClass, java.util.TreeMap::new, Collectors.summingLong(Atom::fen)))
                .entrySet()
                .stream()
                .map(entry -> Codes.get().functionalName(entry.getKey()) + Phrases.amount(entry.getValue()))
                .collect(Collectors.joining("；"));
        paragraph("收入预算包括：" + name + "拨款" + Phrases.amount(fen) + "。");
        paragraph(name + "支出包括：" + uses + "。");
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
