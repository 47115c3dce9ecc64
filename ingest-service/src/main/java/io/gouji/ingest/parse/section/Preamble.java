package io.gouji.ingest.parse.section;

import io.gouji.model.amount.MoneyUnit;
import java.util.List;
import java.util.Optional;

/** The line between the title of a table and its header: who drew it up (编制部门), and the money unit (单位). */
public final class Preamble {

    private static final List<String> ISSUER_WORDS = List.of("编制部门", "编制单位", "填报部门", "填报单位", "公开部门", "公开单位");

    /** Words that stand in other places too, so that only their colon tells. */
    private static final List<String> ISSUER_WORDS_WITH_COLON =
            List.of("预算部门:", "预算单位:", "部门名称:", "单位名称:", "部门:", "单位:");

    private static final List<String> AFTER_ISSUER =
            List.of("金额单位", "货币单位", "(单位", "单位:", "编制日期", "填报日期", "日期:", "年度:");

    private Preamble() {}

    /** Whether a line, given in its normal form, is one. */
    public static boolean is(String normal) {
        return issuerIn(normal).isPresent()
                || (normal.length() <= 16 && unitIn(normal).isPresent());
    }

    /** The issuer a line names. */
    public static Optional<String> issuerIn(String normal) {
        int start = issuerStart(normal);
        if (start < 0) {
            return Optional.empty();
        }
        String issuer = normal.substring(start);
        for (String next : AFTER_ISSUER) {
            int end = issuer.indexOf(next);
            issuer = end < 0 ? issuer : issuer.substring(0, end);
        }
        boolean unit = MoneyUnit.ofSymbol(issuer).isPresent();
        return issuer.isEmpty() || unit ? Optional.empty() : Optional.of(issuer);
    }

    private static int issuerStart(String normal) {
        for (String word : ISSUER_WORDS) {
            if (normal.startsWith(word)) {
                int end = word.length();
                // 编制部门(单位):, 编制单位(盖章):
                int closed = normal.startsWith("(", end) ? normal.indexOf("):", end) : -1;
                end = closed > 0 && closed - end <= 5 ? closed + 1 : end;
                return end + (normal.startsWith(":", end) ? 1 : 0);
            }
        }
        for (String word : ISSUER_WORDS_WITH_COLON) {
            if (normal.startsWith(word)) {
                return word.length();
            }
        }
        return -1;
    }

    /** The money unit a line states. */
    public static Optional<MoneyUnit> unitIn(String normal) {
        for (int at = normal.indexOf("单位"); at >= 0; at = normal.indexOf("单位", at + 1)) {
            int i = at + "单位".length();
            if (i < normal.length() && normal.charAt(i) == ':') {
                i++;
            }
            i += normal.startsWith("人民币", i) ? "人民币".length() : 0;
            Optional<MoneyUnit> unit = MoneyUnit.at(normal, i);
            if (unit.isPresent()) {
                return unit;
            }
        }
        String bare =
                normal.startsWith("(") && normal.endsWith(")") ? normal.substring(1, normal.length() - 1) : normal;
        return MoneyUnit.ofSymbol(bare);
    }

    /** The money unit in brackets at the end of a title: {@code 部门收支总体情况表(万元)}. */
    static Optional<MoneyUnit> unitBehind(String title) {
        int open = title.lastIndexOf('(');
        return open > 0 && title.endsWith(")")
                ? MoneyUnit.ofSymbol(title.substring(open + 1, title.length() - 1))
                : Optional.empty();
    }
}
