package io.gouji.generator.outline;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.economy.Fund;
import io.gouji.generator.economy.Spending;
import io.gouji.generator.outline.Block.Grid;
import io.gouji.generator.outline.Block.Heading;
import io.gouji.generator.outline.Block.Paragraph;
import io.gouji.generator.table.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Section 12 of part 3: operating expenses, procurement, assets, performance targets. */
final class FurtherMatters {

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
        paragraph("%s%d年的运行经费财政拨款预算%s，%s。"
                .formatted(
                        disclosure.name(),
                        disclosure.fiscalYear(),
                        Phrases.amount(fen),
                        phrases.change(fen, economy.prior(wanted))));
    }

    private void procurement() {
        heading("（二）政府采购情况");
        long goods = procured("310");
        long services = procured("302");
        long all = goods + services;
        paragraph("%d年，%s政府采购预算%s，其中：政府采购货物预算%s，政府采购工程预算0.00万元，政府采购服务预算%s。"
                .formatted(
                        disclosure.fiscalYear(),
                        disclosure.name(),
                        Phrases.amount(all),
                        Phrases.amount(goods),
                        Phrases.amount(services)));
        paragraph("%d年，面向中小企业预留政府采购项目预算金额%s，其中小微企业%s。"
                .formatted(disclosure.fiscalYear(), Phrases.amount(all), Phrases.amount(all)));
    }

    /** A part of what may be bought from the market. */
    private long procured(String purposeClass) {
        return economy.sum(atom -> atom.purposeClass().equals(purposeClass)) / 300 * 100;
    }

    private void assets() {
        heading("（三）国有资产占用使用情况");
        int cars = chance.below(6);
        paragraph("截至%d年底，%s占用使用国有资产总体情况为：".formatted(disclosure.fiscalYear() - 1, disclosure.name()));
        paragraph("1．房屋" + chance.between(0, 9_000) + ".00平方米，价值" + Phrases.amount(chance.between(0, 90_000) * 10_000L)
                + "。");
        paragraph("2．车辆" + cars + "辆，价值" + Phrases.amount(cars * 12_345_600L) + "。");
        paragraph("3．办公家具价值" + Phrases.amount(chance.between(1, 9_000) * 10_000L) + "。");
    }

    private void performance() {
        heading("（四）预算绩效情况");
        String all = Cell.ofFen(economy.sum(atom -> true)).value();
        paragraph("%d年，本%s设置整体预算绩效目标1个，涉及预算金额%s。具体情况见下表："
                .formatted(disclosure.fiscalYear(), disclosure.word(), Phrases.amount(economy.sum(atom -> true))));
        blocks.add(new Grid(
                "部门整体绩效目标表",
                List.of(
                        List.of("部门名称（盖章）", disclosure.name()),
                        List.of("年度预算（万元）", "资金总额", all),
                        List.of("一级指标", "二级指标", "三级指标", "指标值", "分值权重"),
                        List.of("履职效能", "数量指标", "重点任务完成数量", ">=" + chance.between(3, 90) + "项", "30"),
                        List.of("履职效能", "质量指标", "资金使用合规率", "=100%", "30"),
                        List.of("社会效应", "满意度指标", "服务对象满意度", ">=" + chance.between(85, 98) + "%", "30"))));
        projectTargets();
        heading("（五）其他需说明的事项");
        paragraph("没有其他需要说明的事项。");
    }

    /** Targets of the first projects; not every place prints them. */
    private void projectTargets() {
        Map<String, Long> projects = new LinkedHashMap<>();
        for (Atom atom : economy.atoms()) {
            if (atom.spending() == Spending.PROJECT && atom.source().isCurrentAppropriation() && atom.fen() > 0) {
                projects.merge(atom.label(), atom.fen(), Long::sum);
            }
        }
        int printed = chance.below(5);
        projects.entrySet().stream().limit(printed).forEach(project -> {
            String amount = Cell.ofFen(project.getValue()).value();
            blocks.add(new Grid(
                    "项目支出绩效目标表（" + disclosure.fiscalYear() + "年）",
                    List.of(
                            List.of("预算单位", disclosure.name()),
                            List.of("项目名称", project.getKey()),
                            List.of("项目资金（万元）", "年度预算总额", amount, "其中：财政拨款", amount, "其他资金", "0.00"),
                            List.of("一级指标", "二级指标", "三级指标", "指标值", "权重"),
                            List.of("产出指标", "数量指标", "计划任务完成批次", ">=" + chance.between(2, 48) + "批", "40"),
                            List.of("成本指标", "经济成本指标", "预算成本控制率", "<=100%", "20"),
                            List.of("满意度指标", "满意度指标", "受益人员满意度", ">=" + chance.between(80, 98) + "%", "30"))));
        });
    }

    private void heading(String text) {
        blocks.add(new Heading(4, text));
    }

    private void paragraph(String text) {
        blocks.add(new Paragraph(text));
    }
}
