package io.gouji.generator.economy;

/** Where one amount comes from, as finely as the disclosure distinguishes it. */
public enum Source {
    /** 一般财力. */
    GENERAL_OWN(Fund.GENERAL, false, false),
    /** 上级一般公共预算安排的转移支付. */
    GENERAL_TRANSFER(Fund.GENERAL, true, false),
    /** 政府性基金收入. */
    MANAGED_OWN(Fund.MANAGED, false, false),
    /** 上级政府性基金安排的转移支付. */
    MANAGED_TRANSFER(Fund.MANAGED, true, false),
    /** 国有资本经营收入. */
    CAPITAL_OWN(Fund.STATE_CAPITAL, false, false),
    /** 上级国有资本经营预算安排的转移支付. */
    CAPITAL_TRANSFER(Fund.STATE_CAPITAL, true, false),
    /** 财政专户核拨(教育收费). */
    SPECIAL_ACCOUNT(Fund.SPECIAL_ACCOUNT, false, false),
    /** 事业收入. */
    BUSINESS_INCOME(Fund.UNIT, false, false),
    /** 上级补助收入. */
    SUPERIOR_GRANTS(Fund.UNIT, false, false),
    /** 附属单位上缴收入. */
    AFFILIATE_REMITTANCES(Fund.UNIT, false, false),
    /** 事业单位经营收入. */
    OPERATING_INCOME(Fund.UNIT, false, false),
    /** 其他收入. */
    OTHER_INCOME(Fund.UNIT, false, false),
    /** 上年结转: 一般公共预算拨款. */
    CARRIED_GENERAL(Fund.GENERAL, false, true),
    /** 上年结转: 政府性基金预算拨款. */
    CARRIED_MANAGED(Fund.MANAGED, false, true),
    /** 上年结转: 国有资本经营预算拨款. */
    CARRIED_CAPITAL(Fund.STATE_CAPITAL, false, true),
    /** 上年结转结余: 财政专户核拨. */
    CARRIED_SPECIAL(Fund.SPECIAL_ACCOUNT, false, true),
    /** 上年结转结余: 单位资金. */
    CARRIED_UNIT(Fund.UNIT, false, true);

    private final Fund fund;
    private final boolean transfer;
    private final boolean carriedOver;

    Source(Fund fund, boolean transfer, boolean carriedOver) {
        this.fund = fund;
        this.transfer = transfer;
        this.carriedOver = carriedOver;
    }

    public Fund fund() {
        return fund;
    }

    /** Paid by a higher level of government. */
    public boolean isTransfer() {
        return transfer;
    }

    /** Money of earlier years (上年结转结余). */
    public boolean isCarriedOver() {
        return carriedOver;
    }

    /** Money of this year from the given fund. */
    public boolean isCurrent(Fund wanted) {
        return fund == wanted && !carriedOver;
    }

    /** Fiscal appropriation of this year. */
    public boolean isCurrentAppropriation() {
        return fund.isAppropriation() && !carriedOver;
    }
}
