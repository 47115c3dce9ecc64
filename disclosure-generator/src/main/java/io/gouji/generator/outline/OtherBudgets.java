package io.gouji.generator.outline;

import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.economy.Fund;
import io.gouji.generator.economy.ThreePublic;
import io.gouji.generator.outline.Block.Heading;
import io.gouji.generator.outline.Block.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        blocks.add(Sentence.in(String.valueOf(section))
                .say(disclosure.name() + disclosure.fiscalYear() + "年" + name + "拨款支出")
                .amount(name, fen)
                .say("，")
                .change(name, fen, prior, phrases)
                .say("。")
                .end());
    }

    private void threePublic() {
        blocks.add(new Heading(3, Headings.section(disclosure, 10)));
        ThreePublic spent = ThreePublic.of(economy, atom -> atom.source().isCurrentAppropriation());
        blocks.add(Sentence.in("10")
                .say("%s%d年财政拨款“三公”经费数为", disclosure.name(), disclosure.fiscalYear())
                .amount("三公经费", spent.total())
                .say("，其中：因公出国（境）费")
                .amount("因公出国（境）费", spent.abroad())
                .say("，公务用车购置费")
                .amount("公务用车购置费", spent.bought())
                .say("，公务用车运行费")
                .amount("公务用车运行费", spent.run())
                .say("，公务接待费")
                .amount("公务接待费", spent.hospitality())
                .say("。")
                .end());
        long before = economy.prior(atom -> atom.source().isCurrentAppropriation() && ThreePublic.isOf(atom.purpose()));
        if (before > 0) {
            blocks.add(Sentence.in("10")
                    .say("“三公”经费")
                    .amount("三公经费", spent.total())
                    .say("，")
                    .change("三公经费", spent.total(), before, phrases)
                    .say("。")
                    .end());
        }
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
        blocks.add(Sentence.in("11")
                .say("%s%d年上年结转结余", disclosure.name(), disclosure.fiscalYear())
                .amount("上年结转结余", fen)
                .say("，包括：财政拨款")
                .amount("财政拨款", appropriation)
                .say("，非财政拨款")
                .amount("非财政拨款", fen - appropriation)
                .say("，其中：")
                .end());
        Map<String, Long> items = new LinkedHashMap<>();
        for (Atom atom : economy.atoms()) {
            if (atom.source().isCarriedOver()) {
                items.merge(atom.label(), atom.fen(), Long::sum);
            }
        }
        int number = 1;
        for (Map.Entry<String, Long> item : items.entrySet()) {
            blocks.add(Sentence.in("11")
                    .say(number++ + "．" + item.getKey())
                    .amount(item.getKey(), item.getValue())
                    .say("，用于完成上年未了事项。")
                    .end());
        }
    }

    private void paragraph(String text) {
        blocks.add(new Paragraph(text));
    }
}
