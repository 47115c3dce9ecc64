package io.gouji.generator.outline;

import io.gouji.generator.catalogue.Codes;
import io.gouji.generator.chance.Chance;
import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Counted;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.economy.Source;
import io.gouji.generator.economy.Spending;
import io.gouji.generator.economy.ThreePublic;
import io.gouji.generator.outline.Block.Heading;
import io.gouji.generator.outline.Block.Paragraph;
import io.gouji.generator.table.CodeCells;
import io.gouji.generator.table.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The explanation (情况说明) of a budget or of final accounts, section by section. */
final class GeneralNarrative {

    private final Disclosure disclosure;
    private final Economy economy;
    private final Phrases phrases;
    private final String word;
    private final boolean account;
    private final Predicate<Atom> general;
    private final ThreePublic spent;
    private final List<Block> blocks = new ArrayList<>();
    private int section;

    private GeneralNarrative(Disclosure disclosure, Phrases phrases, boolean account, Counted counted) {
        this.disclosure = disclosure;
        this.economy = disclosure.economy();
        this.phrases = phrases;
        this.account = account;
        this.word = account ? "决算" : "预算";
        this.general = counted.general();
        this.spent = ThreePublic.of(economy, counted.threePublic());
    }

    /**
     * @param account whether it is final accounts rather than a budget
     * @param counted the money the tables of the set count
     */
    static List<Block> of(Disclosure disclosure, Phrases phrases, boolean account, Counted counted, Chance chance) {
        GeneralNarrative narrative = new GeneralNarrative(disclosure, phrases, account, counted);
        narrative.income();
        narrative.expenditure();
        narrative.general();
        narrative.basic();
        narrative.threePublic();
        narrative.further(chance.fork("matters"));
        return narrative.blocks;
    }

    private void begin(String title) {
        section++;
        blocks.add(new Heading(3, Numerals.of(section) + "、" + title));
    }

    private Sentence sentence() {
        return Sentence.in(String.valueOf(section));
    }

    private void income() {
        begin("收入" + word + "情况说明");
        Predicate<Atom> carried = atom -> atom.source().isCarriedOver();
        long unspent = account ? economy.balances().unspent() : 0;
        // The income table of final accounts has no column for money of earlier years; that of a budget has.
        long all = economy.sum(account ? carried.negate() : atom -> true) + unspent;
        String total = account ? "本年收入合计" : "收入预算";
        blocks.add(sentence()
                .say("%s%d年%s", disclosure.name(), disclosure.fiscalYear(), total)
                .amount(total, all)
                .say("，其中：")
                .end());
        if (!account) {
            source("上年结转", carried, 0, all);
        }
        source("财政拨款收入", atom -> atom.source().isCurrentAppropriation(), 0, all);
        source("事业收入", atom -> atom.source() == Source.BUSINESS_INCOME, 0, all);
        source("经营收入", atom -> atom.source() == Source.OPERATING_INCOME, 0, all);
        source("其他收入", atom -> atom.source() == Source.OTHER_INCOME, unspent, all);
    }

    private void source(String name, Predicate<Atom> wanted, long more, long all) {
        long fen = economy.sum(wanted) + more;
        if (fen > 0) {
            blocks.add(sentence()
                    .say(name)
                    .amount(name, fen)
                    .say("，占")
                    .share(name, fen, all)
                    .say("。")
                    .end());
        }
    }

    private void expenditure() {
        begin("支出" + word + "情况说明");
        long all = economy.sum(atom -> true);
        blocks.add(sentence()
                .say("%s%d年支出合计", disclosure.name(), disclosure.fiscalYear())
                .amount("支出合计", all)
                .say("，")
                .change("支出合计", all, economy.prior(atom -> true), phrases)
                .say("。")
                .end());
    }

    private void general() {
        begin("一般公共预算支出" + word + "情况说明");
        long all = economy.sum(general);
        if (all == 0) {
            blocks.add(new Paragraph(disclosure.name() + "无一般公共预算支出。"));
            return;
        }
        blocks.add(sentence()
                .say("%s%d年一般公共预算支出", disclosure.name(), disclosure.fiscalYear())
                .amount("一般公共预算支出", all)
                .say("，")
                .change("一般公共预算支出", all, economy.prior(general), phrases)
                .say("。按功能分类：")
                .end());
        for (Map.Entry<String, long[]> entry : byCode(3).entrySet()) {
            String name = Codes.get().functionalName(entry.getKey());
            if (entry.getValue()[0] > 0) {
                blocks.add(sentence()
                        .say(name)
                        .amount(name, entry.getValue()[0])
                        .say("，占")
                        .share(name, entry.getValue()[0], all)
                        .say("。")
                        .end());
            }
        }
        int number = 1;
        for (Map.Entry<String, long[]> entry : byCode(7).entrySet()) {
            item(number++, entry.getKey(), entry.getValue()[0], entry.getValue()[1]);
        }
    }

    private void item(int number, String code, long fen, long prior) {
        String key = CodeCells.key(code);
        Sentence sentence = sentence()
                .say(
                        "%d．%s（类）%s（款）%s（项）",
                        number,
                        Codes.get().functionalName(code.substring(0, 3)),
                        Codes.get().functionalName(code.substring(0, 5)),
                        Codes.get().functionalName(code));
        if (account && fen > 0) {
            boolean all = Integer.parseInt(code) % 3 == 0 || isPrintedAlike(fen, ThreePublic.more(fen));
            carriedOut(sentence.say("。"), key, fen, all ? fen : ThreePublic.more(fen));
        } else {
            sentence.amount(key, fen);
        }
        blocks.add(sentence.say("，").change(key, fen, prior, phrases).say("。").end());
    }

    private static boolean isPrintedAlike(long one, long other) {
        return Phrases.amount(one).equals(Phrases.amount(other));
    }

    /** Final accounts hold what was spent on an item against its opening budget. */
    private static void carriedOut(Sentence sentence, String key, long fen, long planned) {
        sentence.say("年初预算为")
                .amount(key + "/年初预算", planned)
                .say("，支出决算为")
                .amount(key, fen)
                .say("，完成年初预算的")
                .completion(key, fen, planned)
                .say(fen < planned ? "，决算数小于年初预算数" : "，决算数等于年初预算数");
    }

    private Map<String, long[]> byCode(int digits) {
        Map<String, long[]> sums = new TreeMap<>();
        economy.atoms().stream().filter(general).forEach(atom -> {
            long[] sum = sums.computeIfAbsent(atom.item().substring(0, digits), code -> new long[2]);
            sum[0] += atom.fen();
            sum[1] += atom.priorFen();
        });
        return sums;
    }

    private void basic() {
        begin("一般公共预算基本支出" + word + "情况说明");
        Predicate<Atom> basic = general.and(atom -> atom.spending().isBasic());
        long personnel = economy.sum(basic.and(atom -> isPersonnel(atom)));
        long all = economy.sum(basic);
        blocks.add(sentence()
                .say("%s%d年一般公共预算基本支出", disclosure.name(), disclosure.fiscalYear())
                .amount("基本支出", all)
                .say("，其中：人员经费")
                .amount("人员经费", personnel)
                .say("，公用经费")
                .amount("公用经费", all - personnel)
                .say("。")
                .end());
    }

    /** Final accounts go by the economic class. */
    private boolean isPersonnel(Atom atom) {
        return account
                ? atom.purposeClass().equals("301") || atom.purposeClass().equals("303")
                : atom.spending() == Spending.PERSONNEL;
    }

    private void threePublic() {
        begin("“三公”经费" + word + "情况说明");
        Sentence sentence = sentence()
                .say("%s%d年“三公”经费%s", disclosure.name(), disclosure.fiscalYear(), account ? "支出决算" : "预算")
                .amount("三公经费", spent.total());
        if (account && spent.planned().total() > 0) {
            sentence.say("，完成预算的")
                    .completion("三公经费", spent.total(), spent.planned().total());
        }
        blocks.add(sentence.say("，其中：因公出国（境）费")
                .amount("因公出国（境）费", spent.abroad())
                .say("，公务用车购置费")
                .amount("公务用车购置费", spent.bought())
                .say("，公务用车运行费")
                .amount("公务用车运行费", spent.run())
                .say("，公务接待费")
                .amount("公务接待费", spent.hospitality())
                .say("。")
                .end());
        if (account && spent.total() > 0) {
            quantities();
        }
    }

    /** Final accounts say how many journeys, vehicles and receptions the three public expenses paid for. */
    private void quantities() {
        Sentence sentence = sentence();
        quantity(sentence, spent.abroad(), "因公出国（境）团组", "因公出国（境）费", 3, "个");
        quantity(sentence, spent.bought(), "购置公务用车", "购置公务用车", 2, "辆");
        quantity(sentence, spent.run(), "公务用车保有量", "公务用车保有量", 9, "辆");
        quantity(sentence, spent.hospitality(), "国内公务接待", "公务接待费", 20, "批次");
        blocks.add(sentence.end());
    }

    private static void quantity(Sentence sentence, long fen, String words, String subject, int most, String unit) {
        if (fen > 0) {
            sentence.say(words).count(subject, some(fen, most), unit).say("。");
        }
    }

    private static long some(long fen, int most) {
        return 1 + fen % most;
    }

    /** Final accounts grade the projects they look back at. */
    private void grades() {
        long excellent = some(spent.total() / 7 + disclosure.fiscalYear(), 6);
        long good = some(spent.total() / 11 + section, 4);
        blocks.add(sentence()
                .say("绩效自评的%d年度项目", disclosure.fiscalYear())
                .count("项目", excellent + good, "个")
                .say("，平均得分")
                .state("平均得分", "count", "90.50", "分")
                .say("90.50分（其中，绩效评级为“优”的项目")
                .count("绩效评级为优的项目", excellent, "个")
                .say("；绩效评级为“良”的项目")
                .count("绩效评级为良的项目", good, "个")
                .say("；绩效评级为“合格”的项目")
                .count("绩效评级为合格的项目", 0, "个")
                .say("；绩效评级为“不合格”的项目")
                .count("绩效评级为不合格的项目", 0, "个")
                .say("）。")
                .end());
    }

    private void further(Chance chance) {
        begin("其他重要事项的情况说明");
        long operating =
                economy.sum(general.and(atom -> atom.spending().isBasic()).and(atom -> !isPersonnel(atom)));
        long bought = operating / 300 * 100;
        blocks.add(sentence()
                .say("机关运行经费%s", account ? "支出" : "预算")
                .amount("机关运行经费", operating)
                .say("。")
                .end());
        blocks.add(sentence()
                .say("政府采购%s", account ? "支出总额" : "预算")
                .amount("政府采购", bought)
                .say("，其中：政府采购货物")
                .amount("政府采购货物", bought)
                .say("，政府采购工程")
                .amount("政府采购工程", 0)
                .say("，政府采购服务")
                .amount("政府采购服务", 0)
                .say("。")
                .end());
        if (account) {
            grades();
        }
        long run = spent.run();
        blocks.add(sentence()
                .say("截至%d年底，共有车辆", account ? disclosure.fiscalYear() : disclosure.fiscalYear() - 1)
                .count("车辆", Math.max(run > 0 ? 1 : 0, chance.between(0, 12)), "辆")
                .say("。")
                .end());
    }
}
