package io.gouji.ingest.parse.outline;

import io.gouji.model.narrative.SectionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells by the words of a heading what its section is about. The words, in order: the first that fit decide. */
public final class SectionKinds {

    private static final List<Map.Entry<SectionKind, List<String>>> WORDS = List.of(
            Map.entry(SectionKind.GLOSSARY, List.of("名词解释", "名词说明", "专业术语")),
            Map.entry(SectionKind.OPERATING_EXPENSES, List.of("运行经费")),
            Map.entry(SectionKind.THREE_PUBLIC_EXPENSES, List.of("三公", "因公出国")),
            Map.entry(SectionKind.PROCUREMENT, List.of("采购")),
            Map.entry(SectionKind.STATE_ASSETS, List.of("国有资产", "资产占", "固定资产", "车辆")),
            Map.entry(SectionKind.PERFORMANCE, List.of("绩效")),
            Map.entry(SectionKind.STATE_CAPITAL, List.of("国有资本")),
            Map.entry(SectionKind.MANAGED_FUNDS, List.of("政府性基金")),
            Map.entry(SectionKind.CARRY_OVER, List.of("结转结余", "结转和结余", "上年结转", "年末结转")),
            Map.entry(SectionKind.BASIC_EXPENDITURE, List.of("基本支出")),
            Map.entry(SectionKind.PROJECT_EXPENDITURE, List.of("项目支出", "项目经费", "项目情况", "项目名称")),
            Map.entry(SectionKind.FISCAL_APPROPRIATION, List.of("财政拨款收", "财政拨款预算收支", "财政拨款总体")),
            Map.entry(SectionKind.GENERAL_BUDGET_SIZE, List.of("当年拨款规模", "规模变化")),
            Map.entry(SectionKind.GENERAL_BUDGET_STRUCTURE, List.of("当年拨款结构", "拨款支出决算结构", "拨款支出结构")),
            Map.entry(SectionKind.GENERAL_BUDGET_ITEMS, List.of("拨款具体使用", "拨款支出决算具体", "拨款支出具体")),
            Map.entry(SectionKind.GENERAL_BUDGET, List.of("一般公共预算", "一般公用预算")),
            Map.entry(SectionKind.FISCAL_APPROPRIATION, List.of("财政拨款支出")),
            Map.entry(
                    SectionKind.OVERALL,
                    List.of("收支总体", "收支预算", "收支决算", "收入支出预算", "收入支出决算", "收支情况", "编制说明", "收入支出总体", "总体情况说明")),
            Map.entry(SectionKind.INCOME, List.of("收入预算", "收入决算", "收入情况", "收入总体")),
            Map.entry(SectionKind.EXPENDITURE, List.of("支出预算", "支出决算", "支出情况", "支出总体")),
            Map.entry(
                    SectionKind.PROFILE,
                    List.of("概况", "主要职能", "主要职责", "机构设置", "职能", "职责", "机构情况", "人员情况", "单位构成", "基本情况", "工作任务")),
            Map.entry(SectionKind.FURTHER_MATTERS, List.of("其他重要事项", "其他相关情况", "重要事项")),
            Map.entry(SectionKind.OTHER_MATTERS, List.of("其他需", "其他情况", "其他说明", "其他事项", "需要说明")));

    private static final Map<SectionKind, List<String>> PARTS_OF_GENERAL_BUDGET = Map.of(
            SectionKind.GENERAL_BUDGET_SIZE, List.of("规模", "总体"),
            SectionKind.GENERAL_BUDGET_STRUCTURE, List.of("结构"),
            SectionKind.GENERAL_BUDGET_ITEMS, List.of("具体"));

    private SectionKinds() {}

    /**
     * What a section is about.
     *
     * @param heading in normal form
     * @param parent what the section it is a part of is about, null at the top
     */
    static SectionKind of(String heading, @Nullable SectionKind parent) {
        if (parent == SectionKind.PROFILE || parent == SectionKind.GLOSSARY) {
            return parent;
        }
        if (parent == SectionKind.GENERAL_BUDGET) {
            return PARTS_OF_GENERAL_BUDGET.entrySet().stream()
                    .filter(entry -> entry.getValue().stream().anyMatch(heading::contains))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(parent);
        }
        if (parent == null || parent == SectionKind.FURTHER_MATTERS) {
            return known(heading).orElse(SectionKind.OTHER);
        }
        boolean divided = parent == SectionKind.OTHER || parent == SectionKind.OVERALL;
        return divided ? known(heading).orElse(parent) : parent;
    }

    /** What the words of a heading say it is about, if they say so. */
    public static Optional<SectionKind> known(String heading) {
        for (Map.Entry<SectionKind, List<String>> entry : WORDS) {
            for (String word : entry.getValue()) {
                if (heading.contains(word)) {
                    return Optional.of(entry.getKey());
                }
            }
        }
        return Optional.empty();
    }
}
