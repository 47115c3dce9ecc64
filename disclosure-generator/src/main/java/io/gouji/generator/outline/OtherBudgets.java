package io.gouji.generator.outline;

import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.economy.Fund;
import io.gouji.generator.outline.Block.Heading;
import io.gouji.generator.outline.Block.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sections 8 to 11 of part 3: managed funds, state capital, the three public expenses, carry-over. */
final class OtherBudgets {

    private final Disclosure disclosure;
    private final Economy economy;
    private final Phrases phrases;
    private final List<Block> blocks = new ArrayList<>();

    private OtherBudgets(Disclosure disclosure, Phrases phrases) {
        this.disclosure = disclosure;
        this.economy = disclosure.economy();
        this.phrases = phrases;
    }

    static List<Block> sections(Disclosure disclosure, Phrases phrases) {
        OtherBudgets budgets = new OtherBudgets(disclosure, phrases);
        budgets.fund(8, "政府性基金预算", Fund.MANAGED);
        budgets.fund(9, "国有资本经营预算", Fund.STATE_CAPITAL);
        budgets.threePublic();
        budgets.carriedOver();
        return budgets.blocks;
    }

    private void fund(int section, String name, Fund fund) {
        blocks.add(new Heading(3, Headings.section(disclosure, section)));
        long fen = economy.sum(atom -> atom.source().isCurrent(fund));
        if (fen == 0) {
            paragraph(disclosure.table(section).emptyStatement());
            return;
        }
        long prior = economy.prior(atom -> atom.source().isCurrent(fund));
        paragraph(disclosure.name() + disclosure.fiscalYear() + "年" + name + "拨款支出" + Phrases.amount(fen) + "，"
                + phrases.change(fen, prior) + "。");
    }

    private void threePublic() {
        blocks.add(new Heading(3, Headings.section(disclosure, 10)));
        Set<String> bought = Set.of("30913", "31013");
        long abroad = spent(Set.of("30212"));
        long hospitality = spent(Set.of("30217"));
        long run = spent(Set.of("30231"));
        paragraph("%s%d年财政拨款“三公”经费数为%s，其中：因公出国（境）费%s，公务用车购置费%s，公务用车运行费%s，公务接待费%s。"
                .formatted(
                        disclosure.name(),
                        disclosure.fiscalYear(),
                        Phrases.amount(abroad + hospitality + run + spent(bought)),
                        Phrases.amount(abroad),
                        Phrases.amount(spent(bought)),
                        Phrases.amount(run),
                        Phrases.amount(hospitality)));
    }

    private long spent(Set<String> purposes) {
        return economy.sum(atom -> atom.source().isCurrentAppropriation() && purposes.contains(atom.purpose()));
    }

    private void carriedOver() {
        blocks.add(new Heading(3, Headings.section(disclosure, 11)));
        long fen = economy.sum(atom -> atom.source().isCarriedOver());
        if (fen == 0) {
            paragraph(disclosure.table(11).emptyStatement());
            return;
        }
        long appropriation = economy.sum(
                atom -> atom.source().isCarriedOver() && atom.source().fund().isAppropriation());
        paragraph("%s%d年上年结转结余%s，包括：财政拨款%s，非财政拨款%s，其中："
                .formatted(
                        disclosure.name(),
                        disclosure.fiscalYear(),
                        Phrases.amount(fen),
                        Phrases.amount(appropriation),
                        Phrases.amount(fen - appropriation)));
        Map<String, Long> items = new LinkedHashMap<>();
        for (Atom atom : economy.atoms()) {
            if (atom.source().isCarriedOver()) {
                items.merge(atom.label(), atom.fen(), Long::sum);
            }
        }
        int number = 1;
        for (Map.Entry<String, Long> item : items.entrySet()) {
            paragraph(number++ + "．" + item.getKey() + Phrases.amount(item.getValue()) + "，用于完成上年未了事项。");
        }
    }

    private void paragraph(String text) {
        blocks.add(new Paragraph(text));
    }
}
