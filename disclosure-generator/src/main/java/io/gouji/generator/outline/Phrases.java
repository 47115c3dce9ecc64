package io.gouji.generator.outline;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.table.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Puts amounts, shares and changes into words. */
final class Phrases {

    private static final List<String> MORE = List.of(
            "在编人员增加，相应的人员支出随之增长", "本年新增了专项任务，经费需求提高", "缴费基数上调，单位缴费部分相应增多", "上级下达的补助资金较上年提前到位", "维护维修任务加重，安排的资金增多");
    private static final List<String> LESS =
            List.of("严格落实过紧日子要求，压减了一般性开支", "部分项目上年已经完工，本年不再安排", "人员调出和退休，工资性支出减少", "上级补助资金尚未全部下达", "项目实施进度调整，资金分年安排");
    private static final List<String> SAME = List.of("与上年预算保持一致", "支出标准和人数均无变化", "按上年规模安排");

    /** What stands in the place of a rate where there was nothing last year. */
    static final String NEW = "，上年无此项";

    /** How some say that an amount is last year's. */
    static final String UNCHANGED = "与上年预算持平";

    private final Chance chance;
    private final boolean saysUnchanged;

    Phrases(Chance chance) {
        this.chance = chance;
        this.saysUnchanged = chance.fork("unchanged").percent(50);
    }

    /** Whether what did not change is said to be as it was, and not to have increased by nothing. */
    boolean saysUnchanged() {
        return saysUnchanged;
    }

    /** An amount in ten thousand yuan with its unit. */
    static String amount(long fen) {
        return fen == 0 ? "0.00万元" : grouped(Cell.ofFen(fen).value()) + "万元";
    }

    /** Thousands separators put into a plain decimal. */
    static String grouped(String plain) {
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = point - 3; i > (plain.startsWith("-") ? 1 : 0); i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }

    /** {@code part} of {@code whole} in per cent with two decimals. */
    static String percent(long part, long whole) {
        if (whole == 0) {
            return "0.00%";
        }
        return BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    /** The size of a change in per cent of last year's amount, which must not be nothing. */
    static String rate(long fen, long prior) {
        return fen == prior ? "0.00%" : percent(Math.abs(fen - prior), prior);
    }

    /** How an amount compares with last year's, with a reason. */
    String change(long fen, long prior) {
        long change = fen - prior;
        if (change == 0 && saysUnchanged) {
            return UNCHANGED;
        }
        if (change == 0) {
            return "比上年预算增加0.00万元，增长0.00%，主要原因是" + chance.pick(SAME);
        }
        return (change > 0 ? "比上年预算增加" : "比上年预算减少")
                + amount(Math.abs(change))
                + (prior == 0 ? NEW : (change > 0 ? "，增长" : "，下降") + rate(fen, prior))
                + "，主要原因是"
                + chance.pick(change > 0 ? MORE : LESS);
    }
}
