package io.gouji.generator.outline.fault;

import java.util.List;

/** Ways in which the words of a disclosure go wrong, and the rules that must notice it. */
public enum WordFaultKind {
    TOTAL_IN_WORDS("收支总预算与表不一致", "the overall total differs from the table", "NAR-01"),
    SOURCE_IN_WORDS("收入来源数额与表不一致", "an income source differs from the table", "NAR-03"),
    SPENDING_IN_WORDS("支出数额与表不一致", "basic or project expenditure differs from the table", "NAR-05"),
    APPROPRIATION_IN_WORDS("财政拨款数额与表不一致", "the fiscal appropriation differs from the table", "NAR-06"),
    SIZE_IN_WORDS("一般公共预算规模与表不一致", "the size of the general budget differs from the table", "NAR-07"),
    STRUCTURE_IN_WORDS("功能类数额与表不一致", "a class differs from the table", "NAR-08"),
    ITEM_IN_WORDS("项级科目数额与表不一致", "an item differs from the table", "NAR-09"),
    ITEM_LEFT_OUT("漏写项级科目", "an item is left out", "NAR-09"),
    BASIC_IN_WORDS("基本支出数额与表不一致", "basic expenditure differs from the table", "NAR-10"),
    PROJECT_IN_WORDS("项目规模与表不一致", "a project differs from the table", "NAR-11", "NAR-12"),
    ALLOCATION_IN_WORDS("资金分配与项目规模不一致", "the allocation differs from the project's amount", "NAR-12"),
    FUND_IN_WORDS("基金或国资数额与表不一致", "managed funds or state capital differ from the table", "NAR-13"),
    THREE_PUBLIC_IN_WORDS("“三公”经费数额与表不一致", "three public expenses differ from the table", "NAR-14"),
    CARRY_OVER_IN_WORDS("结转结余数额与表不一致", "carry-over differs from the table", "NAR-15"),
    RUNNING_COST_IN_WORDS("运行经费与公用经费不一致", "running cost differs from operating expenses", "NAR-16"),
    PROCUREMENT_SUM("政府采购分项与合计不符", "kinds of procurement do not add up", "NAR-17"),
    RESERVE_TOO_LARGE("预留份额大于采购预算", "more is reserved for small enterprises than is bought", "NAR-18"),
    HEADCOUNT("人员数分项与合计不符", "staff does not add up", "NAR-21"),
    OFFICES_MISCOUNTED("内设机构数与列举不符", "the number of offices differs from their list", "NAR-22"),
    SHARE("占比计算错误", "a share is wrong", "NAR-04"),
    PERCENT_SIGN_LOST("缺少百分号", "a percent sign is missing", "NAR-24"),
    RATE("增减率计算错误", "a rate of change is wrong", "YOY-01"),
    DIRECTION("增减方向矛盾", "amount and rate change in different directions", "YOY-04"),
    REASON_LOST("未说明增减原因", "no reason is given for a change", "YOY-05"),
    TARGETS_MISCOUNTED("整体绩效目标个数不符", "the number of whole-unit targets is wrong", "PRF-01"),
    TARGET_AMOUNT("整体绩效目标金额不符", "the whole-unit target's amount is wrong", "PRF-02"),
    PROJECTS_MISCOUNTED("项目绩效表个数不符", "the number of project tables is wrong", "PRF-05"),
    WEIGHT("权重合计不为 90 或 100", "weights make neither 90 nor 100", "PRF-09"),
    GOAL_TEXT_AMOUNT("目标文本金额与预算总额不符", "the goal's text states another amount", "PRF-07"),
    SECTION_LOST("缺少说明章节", "a section is missing", "CMP-02"),
    GLOSSARY_LOST("缺少名词解释", "the glossary is missing", "CMP-03", "CMP-11"),
    PLACEHOLDER("留有占位符", "a placeholder was left", "CMP-14"),
    YEAR("年度写错", "a wrong year", "CMP-15"),
    ISSUER_NAME("单位名称不一致", "another name of the issuer", "CMP-16"),
    SIGNATURE_LOST("缺少落款与日期", "no signature and date", "CMP-17"),
    MOBILE_NUMBER("公开了手机号码", "a mobile number is published", "PRV-01"),
    IDENTITY_NUMBER("公开了身份证号", "an identity number is published", "PRV-02"),
    BANK_ACCOUNT("公开了银行账号", "a bank account is published", "PRV-03"),
    POSTS_TOO_FEW("在职人数超过编制", "more staff than posts", "PLA-06");

    private final String zh;
    private final String en;
    private final List<String> rules;

    WordFaultKind(String zh, String en, String... rules) {
        this.zh = zh;
        this.en = en;
        this.rules = List.of(rules);
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** The rules that must notice it. */
    public List<String> rules() {
        return rules;
    }
}
