package io.gouji.generator.outline.fault;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Ways in which the words of a disclosure go wrong, and the codes, names and rows of its tables; and the rules that must notice it. */
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
    VEHICLES_BY_KIND("车辆与各类车辆之和不符", "vehicles are not the sum of their kinds", "NAR-19"),
    PURCHASE_DENIED("说明未安排购车而表中有购置费", "no vehicles are to be bought, yet a table has money for it", "NAR-20"),
    TOTAL_REPEATED("支出预算与收支总预算不一致", "the total of expenditure is not the overall total", "NAR-23"),
    CLASS_LEFT_OUT("漏列支出的类", "a class is left out where they are listed", "NAR-02"),
    PURPOSE_COPIED("两项用途照抄", "two items state the same purpose", "NAR-25"),
    OLD_NAME("沿用旧科目名称", "a class or section goes by its old name", "NAR-26"),
    SHARE("占比计算错误", "a share is wrong", "NAR-04"),
    PERCENT_SIGN_LOST("缺少百分号", "a percent sign is missing", "NAR-24"),
    RATE("增减率计算错误", "a rate of change is wrong", "YOY-01"),
    DIRECTION("增减方向矛盾", "amount and rate change in different directions", "YOY-04"),
    REASON_LOST("未说明增减原因", "no reason is given for a change", "YOY-05"),
    RATE_ON_NOTHING("上年为零却列增长率", "a rate of growth on a base of zero", "YOY-02"),
    GROWTH_OF_NEW_ITEM("新增项目说成增长", "something new is said to have grown", "YOY-06"),
    POINTS_AS_PERCENT("百分点写成百分比", "percentage points are written as per cent", "YOY-12"),
    ITEM_OF_LAST_YEAR("项级科目上年数与规模不符", "last year's item disagrees with last year's size", "YOY-07"),
    INCOME_OF_LAST_YEAR("上年收入大于上年支出", "last year's income exceeds last year's expenditure", "YOY-08"),
    NAME_OF_FUNCTION("功能科目名称与编码不符", "the name of a functional code is another's", "CLS-02"),
    NAME_OF_PURPOSE("经济科目名称与编码不符", "the name of an economic code is another's", "CLS-04"),
    UNKNOWN_CLASS("功能分类中没有的类", "a class that the classification does not have", "CLS-01"),
    SECTION_ROW_LOST("漏列款级科目", "the row of a section is missing above its items", "CLS-03"),
    ROWS_OUT_OF_ORDER("科目次序颠倒", "codes out of order", "CLS-03"),
    CLASS_OF_PROJECTS("基本支出列了项目支出的经济分类", "an economic class of projects within basic expenditure", "CLS-05"),
    CLASS_IN_OTHER_COLUMN("人员经费列入公用经费", "personnel booked as operating expenses", "CLS-06"),
    SUBSIDY_AS_SALARIES("补助列入工资福利支出", "a subsidy booked as salaries", "CLS-07", "CLS-08"),
    CODE_OF_OTHER_BUDGET("一般公共预算列了基金科目", "a code of managed funds in the general budget", "CLS-11"),
    TARGETS_MISCOUNTED("整体绩效目标个数不符", "the number of whole-unit targets is wrong", "PRF-01"),
    TARGET_AMOUNT("整体绩效目标金额不符", "the whole-unit target's amount is wrong", "PRF-02"),
    PROJECTS_MISCOUNTED("项目绩效表个数不符", "the number of project tables is wrong", "PRF-05"),
    WEIGHT("权重合计不为 90 或 100", "weights make neither 90 nor 100", "PRF-09"),
    PROJECT_MONEY("项目金额说明与项目支出不符", "the money stated for projects disagrees with the tables", "PRF-04"),
    TARGET_FUNDING("项目绩效目标金额不符", "the money of a project's targets disagrees", "PRF-06"),
    COST_TOO_HIGH("成本指标大于预算总额", "cost indicators exceed the project's money", "PRF-08"),
    GOAL_TEXT_AMOUNT("目标文本金额与预算总额不符", "the goal's text states another amount", "PRF-07"),
    TARGET_SOURCES("整体绩效目标资金来源不符", "the sources of the whole-unit target disagree", "PRF-03"),
    INDICATOR_MISFILED("满意度列入数量指标", "satisfaction stands among the quantities", "PRF-11"),
    GOAL_TEXT_QUANTITY("目标文本数量与指标值不符", "the goal's text states another quantity", "PRF-12"),
    TARGET_NAME("绩效目标的项目名称不一致", "targets give a project another name", "PRF-14"),
    PERCENT_ABOVE_HUNDRED("百分比指标值大于 100", "a target in per cent is above a hundred", "PRF-15"),
    SECTION_LOST("缺少说明章节", "a section is missing", "CMP-02"),
    GLOSSARY_LOST("缺少名词解释", "the glossary is missing", "CMP-03"),
    TERM_LOST("名词解释缺少常用名词", "the glossary lacks a usual term", "CMP-11"),
    TABLE_LOST("缺少公开表", "a table is missing", "CMP-01", "INT-01"),
    EMPTY_STATEMENT_LOST("空表没有说明", "an empty table does not say so", "CMP-04"),
    STATEMENT_CONTRADICTED("空表说明与数据矛盾", "a table with figures is declared empty", "CMP-05"),
    ITEMS_LOST("功能分类没有列到项", "a section without items", "CMP-06"),
    PURPOSES_LOST("经济分类没有列到款", "an economic class without sections", "CMP-07"),
    VEHICLES_NOT_SPLIT("公务用车没有细分", "vehicles are not split into purchase and running", "CMP-08"),
    MATTER_LOST("缺少政府采购情况", "procurement is missing among the further matters", "CMP-09"),
    DUTIES_LOST("概况没有写明职能", "the profile does not give the functions", "CMP-10"),
    PARTICULAR_LOST("缺少项目要素", "a particular of a project is missing", "CMP-13"),
    UNIT_LOST("没有标明金额单位", "a table does not state its money unit", "CMP-12", "INT-05"),
    PLACEHOLDER("留有占位符", "a placeholder was left", "CMP-14"),
    YEAR("年度写错", "a wrong year", "CMP-15"),
    ISSUER_NAME("单位名称不一致", "another name of the issuer", "CMP-16"),
    ENTRY_WITHOUT_HEADING("目录所列没有正文", "the contents announce what is not there", "CMP-18"),
    OTHER_KIND_IN_HEADING("部门与单位称谓混用", "a heading speaks of the unit's budget, not the department's", "CMP-19"),
    DOUBLED_MARK("标点重复", "a full stop is printed twice", "CMP-20"),
    SIGNATURE_LOST("缺少落款与日期", "no signature and date", "CMP-17"),
    SIGNED_IN_OTHER_YEAR("落款日期不在预算年度", "signed in another year", "TIM-03"),
    MOBILE_NUMBER("公开了手机号码", "a mobile number is published", "PRV-01"),
    IDENTITY_NUMBER("公开了身份证号", "an identity number is published", "PRV-02"),
    BANK_ACCOUNT("公开了银行账号", "a bank account is published", "PRV-03"),
    BENEFICIARIES("公开了人员名单", "a list of persons is published", "PRV-05"),
    PRIVATE_MAIL("公开了个人邮箱", "a private mail address is published", "PRV-06"),
    HOME_ADDRESS("公开了家庭住址", "a home address is published", "PRV-06"),
    NOBODY_RETIRED("没有离退休人员却有离退休费", "pensions without anybody retired", "PLA-01"),
    POSTS_TOO_FEW("在职人数超过编制", "more staff than posts", "PLA-06"),
    NO_VEHICLES("没有车辆却有运行费", "running costs without a vehicle", "PLA-07"),
    PROCUREMENT_TOO_LARGE("采购预算超过可采购支出", "procurement exceeds what can be procured", "PLA-09"),
    BASIS_OF_OTHER_PROJECT("项目依据套用其他项目", "the basis of a project names another one", "PLA-11"),
    AVERAGE_PAY("在职人数与工资福利不相称", "staff that the salaries cannot be paid to", "PLA-03"),
    HOUSING_FUND("住房公积金比例过高", "the housing fund is too high for the salaries", "PLA-04"),
    CONTRIBUTIONS("养老保险缴费比例过高", "pension contributions are too high for the salaries", "PLA-05"),
    PENSIONS_BY_CLASS("离退休支出两种分类相差大", "pensions by function and by class are far apart", "PLA-02"),
    UNIT_AS_INSTITUTION("行政单位写成事业单位运行经费", "an administrative body with an institution's running cost", "CLS-09"),
    OTHER_CODE_TOO_LARGE("“其他”科目占比过高", "too much is booked as other", "CLS-10"),
    INDICATORS_INCOMPLETE("缺少一类绩效指标", "one kind of indicator is missing", "PRF-10"),
    LAST_YEAR_NOT_GIVEN("没有列上年完成值", "last year's values are not given", "PRF-16"),
    UNCHANGED_AS_INCREASE("持平写成增加0", "what did not change is said to have increased by nothing", "YOY-03"),
    THREE_PUBLIC_RISE("“三公”经费预算增加", "the three public expenses rise", "YOY-09"),
    LARGE_SWING("变动幅度很大", "a change that is very large", "YOY-10"),
    REASON_COPIED("两处变动原因照抄", "two changes with the same reason", "YOY-11"),
    REASONS_OPPOSED("两处原因互相矛盾", "two reasons that contradict each other", "YOY-13"),
    CONTACT_NAMED("公开了填报人姓名", "the name of a contact is published", "PRV-04"),
    COMPLETION_RATE("预算完成率计算错误", "a completion rate is wrong", "FIN-06"),
    OUTTURN_MISCALLED("决算与预算大小表述相反", "outturn and opening budget are compared the wrong way round", "FIN-07"),
    QUANTITIES_LOST("“三公”经费没有写明数量", "the quantities of the three public expenses are missing", "FIN-09"),
    GRADES_MISCOUNTED("绩效自评各评级之和不符", "the grades of the self-evaluation do not add up", "FIN-10"),
    CODE_CELL_LOST("丢失款级编码", "the section of a code is lost", "INT-02"),
    NOISE_ROW("表中混入杂乱行", "a row of rubbish in a table", "INT-07");

    /** Those that need no section or table of a certain number. */
    private static final Set<WordFaultKind> OF_ANY_SET = EnumSet.of(
            ITEM_IN_WORDS,
            THREE_PUBLIC_IN_WORDS,
            RUNNING_COST_IN_WORDS,
            PROCUREMENT_SUM,
            PURPOSE_COPIED,
            OLD_NAME,
            SHARE,
            PERCENT_SIGN_LOST,
            RATE,
            DIRECTION,
            RATE_ON_NOTHING,
            GROWTH_OF_NEW_ITEM,
            POINTS_AS_PERCENT,
            NAME_OF_FUNCTION,
            NAME_OF_PURPOSE,
            TERM_LOST,
            UNIT_LOST,
            REASON_COPIED,
            LARGE_SWING,
            REASONS_OPPOSED,
            PLACEHOLDER,
            ENTRY_WITHOUT_HEADING,
            OTHER_KIND_IN_HEADING,
            DOUBLED_MARK,
            SIGNED_IN_OTHER_YEAR,
            MOBILE_NUMBER,
            IDENTITY_NUMBER,
            BANK_ACCOUNT,
            BENEFICIARIES,
            PRIVATE_MAIL,
            HOME_ADDRESS);

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

    /** Those that disclosures of every set have room for. */
    public static Set<WordFaultKind> ofAnySet() {
        return EnumSet.copyOf(OF_ANY_SET);
    }

    /** Whether it is damage on the way to the reader: a rule must tell that it was mended, none that it is wrong. */
    public boolean isMended() {
        return rules.get(0).startsWith("INT-");
    }

    /** The rules that must notice it. */
    public List<String> rules() {
        return rules;
    }
}
