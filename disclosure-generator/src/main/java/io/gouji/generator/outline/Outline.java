package io.gouji.generator.outline;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Block.Entry;
import io.gouji.generator.outline.Block.Form;
import io.gouji.generator.outline.Block.Heading;
import io.gouji.generator.outline.Block.Paragraph;
import io.gouji.generator.outline.Block.Signature;
import io.gouji.generator.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Puts a disclosure into words: the four parts of the form in reading order. */
public final class Outline {

    private static final List<String> DUTIES = List.of(
            "贯彻执行国家和自治区有关法律法规，拟订本行业工作计划并组织落实。",
            "承担所辖范围内的公共服务和日常管理，接受群众咨询和投诉。",
            "编制年度经费预算，管理专项资金，保证资金安全有效使用。",
            "指导基层单位开展业务，组织人员培训和考核。",
            "负责统计、档案、信息化和保密工作。",
            "做好安全生产、应急值守和重大事项报告。",
            "完成上级机关交办的其他任务。");

    private static final List<String> TERMS = List.of(
            "财政拨款：由一般公共预算、政府性基金预算和国有资本经营预算安排的资金。",
            "基本支出：为维持机构运转、完成日常任务而安排的人员经费和公用经费。",
            "项目支出：在基本支出之外，为完成特定任务安排的年度支出。",
            "单位资金：除财政拨款和财政专户管理资金以外的收入，例如事业收入、经营收入。",
            "“三公”经费：因公出国（境）费、公务用车购置及运行费和公务接待费。",
            "机关运行经费：行政单位和参公事业单位的公用经费。");

    private Outline() {}

    /** @param contents whether a table of contents stands in front */
    public static List<Block> of(Disclosure disclosure, Chance chance, boolean contents) {
        List<Block> blocks = new ArrayList<>();
        if (contents) {
            blocks.add(new Heading(1, disclosure.title()));
            contents(disclosure, blocks);
        }
        profile(disclosure, chance.fork("profile"), blocks);
        blocks.add(new Heading(2, Headings.part(disclosure, 2)));
        disclosure.tables().forEach(table -> blocks.add(new Form(table)));
        blocks.add(new Heading(2, Headings.part(disclosure, 3)));
        Phrases phrases = new Phrases(chance.fork("phrases"));
        blocks.addAll(Budgets.sections(disclosure, phrases));
        blocks.addAll(GeneralBudget.sections(disclosure, phrases));
        blocks.addAll(OtherBudgets.sections(disclosure, phrases));
        blocks.addAll(FurtherMatters.section(disclosure, phrases, chance.fork("matters")));
        blocks.add(new Heading(2, Headings.part(disclosure, 4)));
        for (int i = 0; i < TERMS.size(); i++) {
            blocks.add(new Paragraph(Headings.numeral(i + 1) + "、" + TERMS.get(i)));
        }
        String date = disclosure.fiscalYear() + "年" + chance.between(1, 4) + "月" + chance.between(1, 28) + "日";
        blocks.add(new Signature(disclosure.name(), date));
        return blocks;
    }

    private static void contents(Disclosure disclosure, List<Block> blocks) {
        blocks.add(new Heading(2, "目录"));
        for (int part = 1; part <= 4; part++) {
            blocks.add(new Heading(4, Headings.part(disclosure, part)));
            switch (part) {
                case 1 -> {
                    blocks.add(new Entry("一、主要职能"));
                    blocks.add(new Entry("二、机构设置及人员情况"));
                }
                case 2 -> {
                    for (Table table : disclosure.tables()) {
                        blocks.add(new Entry(Headings.numeral(table.number()) + "、" + table.title()));
                    }
                }
                case 3 -> {
                    for (int section = 1; section <= 12; section++) {
                        blocks.add(new Entry(Headings.section(disclosure, section)));
                    }
                }
                default -> {}
            }
        }
    }

    private static void profile(Disclosure disclosure, Chance chance, List<Block> blocks) {
        blocks.add(new Heading(2, Headings.part(disclosure, 1)));
        blocks.add(new Heading(3, "一、主要职能"));
        List<String> duties = chance.sample(DUTIES, chance.between(3, DUTIES.size()));
        for (int i = 0; i < duties.size(); i++) {
            blocks.add(new Paragraph("（" + Headings.numeral(i + 1) + "）" + duties.get(i)));
        }
        blocks.add(new Heading(3, "二、机构设置及人员情况"));
        List<String> offices = disclosure.organisation().offices();
        List<String> units = disclosure.economy().units().stream()
                .filter(unit -> !unit.equals(disclosure.name()))
                .toList();
        String subordinates =
                units.isEmpty() ? "无下属预算单位，" : "下属预算单位" + units.size() + "个，分别是：" + String.join("、", units) + "；";
        blocks.add(Sentence.in("0")
                .say(disclosure.name() + subordinates + "内设")
                .count("科室", offices.size(), "个")
                .say("科室，分别是：" + String.join("、", offices) + "。")
                .end());
        staff(disclosure, chance, blocks);
    }

    private static void staff(Disclosure disclosure, Chance chance, List<Block> blocks) {
        int staff = disclosure.economy().staff();
        int retired = disclosure.economy().retired();
        int posts = staff + chance.below(6);
        blocks.add(Sentence.in("0")
                .say(disclosure.name() + "编制数" + posts)
                .state("编制数", "count", String.valueOf(posts), "人")
                .say("，实有人数")
                .count("实有人数", staff + retired, "人")
                .say("，其中：在职")
                .count("在职", staff, "人")
                .say("，增加")
                .number("在职", "change_count", 0, "人")
                .say("；退休")
                .count("退休", retired, "人")
                .say("，增加")
                .number("退休", "change_count", 0, "人")
                .say("；离休")
                .count("离休", 0, "人")
                .say("，增加")
                .number("离休", "change_count", 0, "人")
                .say("。")
                .end());
    }
}
