package io.gouji.generator.economy;

/** How money is spent: basic expenditure (基本支出) on people or on operations, or on projects (项目支出). */
public enum Spending {
    /** 人员经费. */
    PERSONNEL,
    /** 公用经费. */
    OPERATING,
    /** 项目支出. */
    PROJECT;

    public boolean isBasic() {
        return this != PROJECT;
    }
}
