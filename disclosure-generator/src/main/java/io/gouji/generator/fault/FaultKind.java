package io.gouji.generator.fault;

import java.util.EnumSet;
import java.util.Set;

/** Ways in which clerks and forms go wrong. */
public enum FaultKind {
    MISTYPED_DIGIT("错录一位数字", "one digit mistyped"),
    SWAPPED_DIGITS("相邻数字颠倒", "two neighbouring digits swapped"),
    SHIFTED_DECIMAL("小数点错位", "decimal point shifted by one place"),
    UNIT_SLIP("误按元填列", "stated in yuan instead of ten thousand yuan"),
    SIGN_FLIPPED("正负号颠倒", "sign flipped"),
    NEIGHBOUR_COLUMN("数字错列", "figure in the neighbouring column"),
    NEIGHBOUR_ROW("相邻两行数字互换", "two neighbouring rows with each other's figure"),
    MISSING_CHILD_ROW("漏列下级科目", "a row missing under its parent"),
    DUPLICATED_CHILD_ROW("重复列示下级科目", "a row printed twice under its parent"),
    STALE_PARENT("下级调整后上级未更新", "a parent not updated after its part changed"),
    TOTAL_ROW_WRONG("合计行有误", "wrong figure in a total row"),
    GRAND_TOTAL_WRONG("收支总计有误", "wrong grand total of income or expenditure"),
    CLASS_FIGURE_DIFFERS("功能类数额表间不一致", "figure of a class differs from the other tables"),
    BASIC_TOTAL_DIFFERS("基本支出合计表间不一致", "basic expenditure differs between tables 5 and 6"),
    PROJECT_TOTAL_DIFFERS("项目支出合计表间不一致", "project expenditure differs between tables 5 and 7"),
    THREE_PUBLIC_TOTAL_WRONG("“三公”经费合计有误", "wrong total of the three public expenses"),
    CARRY_OVER_DIFFERS("上年结转结余表间不一致", "carry-over differs between tables 1 and 11"),
    ROW_PARTS_DIFFER("行内分项与合计不符", "the parts of a row do not add up");

    /** Those about a table or a total that only one set has. */
    private static final Set<FaultKind> OF_ONE_SET =
            EnumSet.of(BASIC_TOTAL_DIFFERS, PROJECT_TOTAL_DIFFERS, THREE_PUBLIC_TOTAL_WRONG, CARRY_OVER_DIFFERS);

    private final String zh;
    private final String en;

    FaultKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Those that the tables of every set have room for. */
    public static Set<FaultKind> ofAnySet() {
        return EnumSet.complementOf(EnumSet.copyOf(OF_ONE_SET));
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
