package io.gouji.model.narrative;

/**
 * What a section of the narrative is about, the same in every template set. Rules speak of kinds; numbers and headings differ
 * between provinces.
 */
public enum SectionKind {
    /** 部门(单位)概况: functions, bodies, posts and staff. */
    PROFILE,
    /** 收支总体情况. */
    OVERALL,
    /** 收入情况. */
    INCOME,
    /** 支出情况. */
    EXPENDITURE,
    /** 财政拨款收支情况. */
    FISCAL_APPROPRIATION,
    /** 一般公共预算支出情况, as a whole where it is not divided further. */
    GENERAL_BUDGET,
    /** 一般公共预算规模变化. */
    GENERAL_BUDGET_SIZE,
    /** 一般公共预算结构. */
    GENERAL_BUDGET_STRUCTURE,
    /** 一般公共预算具体使用情况: item by item. */
    GENERAL_BUDGET_ITEMS,
    /** 一般公共预算基本支出情况. */
    BASIC_EXPENDITURE,
    /** 项目支出情况. */
    PROJECT_EXPENDITURE,
    /** 政府性基金预算情况. */
    MANAGED_FUNDS,
    /** 国有资本经营预算情况. */
    STATE_CAPITAL,
    /** "三公"经费情况. */
    THREE_PUBLIC_EXPENSES,
    /** 结转结余情况. */
    CARRY_OVER,
    /** 其他重要事项, as a whole where it is not divided further. */
    FURTHER_MATTERS,
    /** 机关运行经费. */
    OPERATING_EXPENSES,
    /** 政府采购. */
    PROCUREMENT,
    /** 国有资产占有使用. */
    STATE_ASSETS,
    /** 预算绩效. */
    PERFORMANCE,
    /** 其他需要说明的事项. */
    OTHER_MATTERS,
    /** 名词解释. */
    GLOSSARY,
    /** None of these; its heading is kept. */
    OTHER
}
