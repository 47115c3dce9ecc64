package io.gouji.generator.economy;

/** Which purse money comes from. The first three together are the fiscal appropriation (财政拨款). */
public enum Fund {
    /** 一般公共预算. */
    GENERAL,
    /** 政府性基金预算. */
    MANAGED,
    /** 国有资本经营预算. */
    STATE_CAPITAL,
    /** 财政专户管理资金. */
    SPECIAL_ACCOUNT,
    /** 单位资金. */
    UNIT;

    public boolean isAppropriation() {
        return ordinal() <= STATE_CAPITAL.ordinal();
    }
}
