package io.gouji.generator.outline;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.economy.Fund;
import io.gouji.generator.economy.Spending;
import io.gouji.generator.economy.ThreePublic;
import io.gouji.generator.outline.Block.Heading;
import io.gouji.generator.outline.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Section 12 of part 3: operating expenses, procurement, assets, performance targets. */
final class FurtherMatters {

    /** With more projects than this, their targets are not printed one by one, nor is their number told. */
    private static final int MOST_PROJECT_TABLES = 6;

    private final Disclosure disclosure;
    private final Economy economy;
    private final Phrases phrases;
    private final Chance chance;
    private final List<Block> blocks = new ArrayList<>();

    private FurtherMatters(Disclosure disclosure, Phrases phrases, Chance chance) {
        this.disclosure = disclosure;
        this.economy = disclosure.economy();
        this.phrases = phrases;
        this.chance = chance;
    }

    static List<Block> section(Disclosure disclosure, Phrases phrases, Chance chance) {
        FurtherMatters matters = new FurtherMatters(disclosure, phrases, chance);
        matters.blocks.add(new Heading(3, Headings.section(disclosure, 12)));
        matters.operating();
        matters.procurement();
        matters.assets();
        matters.performance();
        return matters.blocks;
    }

    private void operating() {
        heading("（一）" + disclosure.word() + "运行经费情况");
        Predicate<Atom> wanted = atom -> atom.source().isCurrent(Fund.GENERAL) && atom.spending() == Spending.OPERATING;
        long fen = economy.sum(wanted);
        blocks.add(Sentence.in("12.1")
                .say("%s%d年的运行经费财政拨款预算", disclosure.name(), disclosure.fiscalYear())
                .amount("运行经费", fen)
                .say("，")
                .change("运行经费", fen, economy.prior(wanted), phrases)
                .say("。")
                .end());
    }

    private void procurement() {
        heading("（二）政府采购情况");
        long goods = procured("310");
        long services = procured("302");
        long all = goods + services;
        blocks.add(Sentence.in("12.2")
                .say("%d年，%s政府采购预算", disclosure.fiscalYear(), disclosure.name())
                .amount("政府采购预算", all)
                .say("，其中：政府采购货物预算")
                .amount("政府采购货物预算", goods)
                .say("，政府采购工程预算")
                .amount("政府采购工程预算", 0)
                .say("，政府采购服务预算")
                .amount("政府采购服务预算", services)
                .say("。")
                .end());
        blocks.add(Sentence.in("12.2")
                .say("%d年，面向中小企业预留政府采购项目预算金额", disclosure.fiscalYear())
                .amount("面向中小企业预留", all)
                .say("，其中小微企业")
                .amount("小微企业预留", all)
                .say("。")
                .end());
    }

    /** A part of what may be bought from the market. */
    private long procured(String purposeClass) {
        return economy.sum(atom -> atom.purposeClass().equals(purposeClass)) / 300 * 100;
    }

    private void assets() {
        heading("（三）国有资产占用使用情况");
        long running = ThreePublic.of(economy, atom -> atom.source().isCurrentAppropriation())
                .run();
        int cars = Math.max(running > 0 ? 1 : 0, chance.below(6));
        paragraph("截至%d年底，%s占用使用国有资产总体情况为：".formatted(disclosure.fiscalYear() - 1, disclosure.name()));
        int area = chance.between(0, 9_000);
        blocks.add(Sentence.in("12.3")
                .say("1．房屋" + area + ".00平方米，价值")
                .state("房屋", "area_m2", area + ".00", "平方米")
                .amount("房屋", chance.between(0, 90_000) * 10_000L)
                .say("。")
                .end());
        blocks.add(Sentence.in("12.3")
                .say("2．车辆")
                .count("车辆", cars, "辆")
                .say("，价值")
                .amount("车辆", cars * 12_345_600L)
                .say("。")
                .end());
        blocks.add(Sentence.in("12.3")
                .say("3．办公家具价值")
                .amount("办公家具", chance.between(1, 9_000) * 10_000L)
                .say("。")
                .end());
    }

    private void performance() {
        heading("（四）预算绩效情况");
        List<Project> projects = Project.of(economy);
        long appropriation = projects.stream().mapToLong(Project::appropriation).sum();
        boolean each = projects.size() <= MOST_PROJECT_TABLES;
        long all = projects.stream().mapToLong(Project::total).sum();
        Sentence sentence = Sentence.in("12.4")
                .say("%d年，本%s设置整体预算绩效目标", disclosure.fiscalYear(), disclosure.word())
                .count("整体预算绩效目标", 1, "个")
                .say("，涉及预算金额")
                .amount("整体预算绩效目标", economy.sum(atom -> true))
                .say("；当年预算安排项目");
        if (each) {
            sentence.say("共").count("当年预算安排项目", projects.size(), "个");
        }
        blocks.add(sentence.say("，其中：财政拨款项目涉及预算金额")
                .amount("财政拨款项目", appropriation)
                .say("，非财政拨款项目涉及预算金额")
                .amount("非财政拨款项目", all - appropriation)
                .say("。具体情况见下表：")
                .end());
        Targets targets = new Targets(disclosure, chance.fork("targets"));
        blocks.add(targets.whole());
        if (each) {
            for (int i = 0; i < projects.size(); i++) {
                blocks.add(targets.project(i + 1, projects.get(i)));
            }
        }
        heading("（五）其他需说明的事项");
        paragraph(each ? "没有其他需要说明的事项。" : "项目较多，绩效目标合并编入部门整体绩效目标，项目支出绩效目标表不再逐个列示。");
    }

    private void heading(String text) {
        blocks.add(new Heading(4, text));
    }

    private void paragraph(String text) {
        blocks.add(new Paragraph(text));
    }
}
