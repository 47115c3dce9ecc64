package io.gouji.model.document;

/** Which of the yearly disclosures a document is. Each is a budget of its own in our sense, with revisions. */
public enum BudgetKind {
    /** 部门预算. */
    DEPARTMENT_BUDGET,
    /** 单位预算. */
    UNIT_BUDGET,
    /** 部门决算. */
    DEPARTMENT_FINAL_ACCOUNT,
    /** 单位决算. */
    UNIT_FINAL_ACCOUNT
}
