package io.gouji.model.classification;

/** The code lists of the yearly book of revenue and expenditure classifications (政府收支分类科目). */
public enum Classification {
    /** 支出功能分类: three, five and seven digits for class, section and item. */
    FUNCTIONAL,
    /** 部门预算支出经济分类: three and five digits for class and section. */
    DEPARTMENTAL_ECONOMIC,
    /** 政府预算支出经济分类: three and five digits for class and section. */
    GOVERNMENT_ECONOMIC
}
