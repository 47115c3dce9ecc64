package io.gouji.generator.outline;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.economy.Counted;
import io.gouji.generator.outline.Block.Entry;
import io.gouji.generator.outline.Block.Form;
import io.gouji.generator.outline.Block.Heading;
import io.gouji.generator.outline.Block.Paragraph;
import io.gouji.generator.outline.Block.Signature;
import io.gouji.generator.table.Numerals;
import io.gouji.generator.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Puts a disclosure of one of the sets beside {@code xinjiang-11} into words: profile, tables, explanation, glossary. */
public final class GeneralOutline {

    private static final List<String> DUTIES = List.of(
            "贯彻执行国家有关法律法规和方针政策，拟订本领域发展规划并组织实施。",
            "承担本辖区内相关公共服务，受理咨询和投诉。",
            "编制年度收支计划，规范使用各项资金。",
            "组织业务培训，指导下属单位开展工作。",
            "负责相关统计、信息化和档案管理。",
            "承办上级交办的其他事项。");

    private static final List<String> TERMS = List.of(
            "财政拨款收入：本级财政当年拨付的资金。",
            "事业收入：事业单位开展专业业务活动取得的收入。",
            "基本支出：保障机构正常运转、完成日常工作任务发生的支出。",
            "项目支出：为完成特定任务和目标发生的支出。",
            "“三公”经费：因公出国（境）费、公务用车购置及运行费和公务接待费。",
            "机关运行经费：为保障行政单位运行用于购买货物和服务的资金。");

    private final Disclosure disclosure;
    private final List<Block> blocks = new ArrayList<>();
    private final boolean account;

    private GeneralOutline(Disclosure disclosure, boolean account) {
        this.disclosure = disclosure;
        this.account = account;
    }

    /**
     * @param account whether it is final accounts rather than a budget
     * @param counted the money the tables of the set count
     * @param tablesLast whether the explanation stands before the tables
     * @param contents whether a table of contents stands in front
     */
    public static List<Block> of(
            Disclosure disclosure,
            Chance chance,
            boolean account,
            Counted counted,
            boolean tablesLast,
            boolean contents) {
        GeneralOutline outline = new GeneralOutline(disclosure, account);
        outline.blocks.add(new Heading(1, disclosure.title()));
        if (contents) {
            outline.contents();
        }
        outline.profile(chance.fork("profile"));
        List<Block> narrative =
                GeneralNarrative.of(disclosure, new Phrases(chance.fork("phrases")), account, counted, chance);
        if (tablesLast) {
            outline.explanation("第二部分 ", narrative);
            outline.tables("第三部分 ");
        } else {
            outline.tables("第二部分 ");
            outline.explanation("第三部分 ", narrative);
        }
        outline.glossary(chance.fork("signature"));
        return outline.blocks;
    }

    private String kind() {
        return disclosure.word() + (account ? "决算" : "预算");
    }

    private void contents() {
        blocks.add(new Heading(2, "目录"));
        for (Table table : disclosure.tables()) {
            blocks.add(new Entry(Numerals.of(table.number()) + "、" + table.title()));
        }
    }

    private void profile(Chance chance) {
        blocks.add(new Heading(2, "第一部分 " + disclosure.word() + "概况"));
        blocks.add(new Heading(3, "一、主要职能"));
        List<String> duties = chance.sample(DUTIES, chance.between(3, DUTIES.size()));
        for (int i = 0; i < duties.size(); i++) {
            blocks.add(new Paragraph("（" + Numerals.of(i + 1) + "）" + duties.get(i)));
        }
        blocks.add(new Heading(3, "二、机构设置"));
        List<String> offices = disclosure.organisation().offices();
        blocks.add(Sentence.in("0")
                .say(disclosure.name() + "内设")
                .count("内设机构", offices.size(), "个")
                .say("机构，分别是：" + String.join("、", offices) + "。")
                .end());
    }

    private void tables(String part) {
        blocks.add(new Heading(2, part + disclosure.fiscalYear() + "年" + kind() + "表"));
        disclosure.tables().forEach(table -> blocks.add(new Form(table)));
    }

    private void explanation(String part, List<Block> narrative) {
        blocks.add(new Heading(2, part + disclosure.fiscalYear() + "年" + kind() + "情况说明"));
        blocks.addAll(narrative);
    }

    private void glossary(Chance chance) {
        blocks.add(new Heading(2, "第四部分 名词解释"));
        for (int i = 0; i < TERMS.size(); i++) {
            blocks.add(new Paragraph(Numerals.of(i + 1) + "、" + TERMS.get(i)));
        }
        int year = account ? disclosure.fiscalYear() + 1 : disclosure.fiscalYear();
        int month = account ? chance.between(8, 10) : chance.between(1, 4);
        blocks.add(new Signature(disclosure.name(), year + "年" + month + "月" + chance.between(1, 28) + "日"));
    }
}
