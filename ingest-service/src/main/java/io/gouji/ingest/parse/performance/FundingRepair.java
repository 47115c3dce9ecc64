package io.gouji.ingest.parse.performance;

import io.gouji.ingest.parse.performance.FormHead.FundingCell;
import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.Labels;
import io.gouji.model.document.Origin;
import io.gouji.model.performance.Funding;
import io.gouji.model.performance.Funding.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends amounts of which the scanner lost digits: a total is its parts together, and the goal states it in words. What is
 * mended must agree with the digits that are printed.
 */
final class FundingRepair {

    private static final int DECIMALS = 2;

    private FundingRepair() {}

    static List<Funding> of(List<FundingCell> cells, String goal, MoneyUnit unit) {
        BigDecimal fiscal = value(cells, Source.FISCAL);
        BigDecimal other = value(cells, Source.OTHER);
        BigDecimal stated = stated(Labels.normal(goal), unit);
        List<Funding> funding = new ArrayList<>();
        BigDecimal total = null;
        for (FundingCell cell : cells) {
            if (cell.source() == Source.TOTAL) {
                total = total(cell, unit, fiscal, other, stated, funding);
            }
        }
        for (FundingCell cell : cells) {
            BigDecimal value = cell.joined();
            if (cell.source() == Source.TOTAL) {
                continue;
            }
            if (value != null) {
                funding.add(cell.as(value, unit, cell.pieces().size() > 1 ? Origin.REPAIRED : Origin.PRINTED));
            } else if (cell.source() == Source.FISCAL && total != null && other != null) {
                funding.add(cell.as(total.subtract(other), unit, Origin.REPAIRED));
            }
        }
        return funding;
    }

    private static @Nullable BigDecimal total(
            FundingCell cell,
            MoneyUnit unit,
            @Nullable BigDecimal fiscal,
            @Nullable BigDecimal other,
            @Nullable BigDecimal stated,
            List<Funding> funding) {
        BigDecimal joined = cell.joined();
        BigDecimal sum = fiscal == null || other == null ? null : fiscal.add(other);
        boolean whole = cell.pieces().size() == 1
                && joined != null
                && !cell.pieces().get(0).startsWith(".");
        if (joined != null && (whole || sum != null && joined.compareTo(sum) == 0)) {
            funding.add(cell.as(joined, unit, whole ? Origin.PRINTED : Origin.REPAIRED));
            return joined;
        }
        for (BigDecimal candidate : new BigDecimal[] {sum, stated}) {
            if (candidate != null && !cell.pieces().isEmpty() && agrees(cell.pieces(), candidate)) {
                BigDecimal value = candidate.setScale(Math.max(DECIMALS, candidate.scale()));
                funding.add(cell.as(value, unit, Origin.REPAIRED));
                return value;
            }
        }
        if (joined != null) {
            funding.add(cell.as(joined, unit, Origin.REPAIRED));
        }
        return joined;
    }

    /** Whether an amount begins with the first of several pieces and ends with the last one. */
    private static boolean agrees(List<String> pieces, BigDecimal amount) {
        String digits = amount.setScale(Math.max(DECIMALS, amount.scale())).toPlainString();
        String last = pieces.get(pieces.size() - 1).replace(",", "");
        return (pieces.size() == 1 || digits.startsWith(pieces.get(0).replace(",", ""))) && digits.endsWith(last);
    }

    private static @Nullable BigDecimal value(List<FundingCell> cells, Source source) {
        for (FundingCell cell : cells) {
            BigDecimal value = cell.source() == source ? cell.joined() : null;
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The first amount in 万元 that the goal states, in the unit of the form. */
    private static @Nullable BigDecimal stated(String goal, MoneyUnit unit) {
        int end = goal.indexOf("万元");
        int start = end;
        while (start > 0 && "0123456789.".indexOf(goal.charAt(start - 1)) >= 0) {
            start--;
        }
        String digits = end < 0 ? "" : goal.substring(start, end);
        return digits.matches("[0-9]{1,12}([.][0-9]{1,6})?")
                ? MoneyUnit.TEN_THOUSAND_YUAN.convert(new BigDecimal(digits), unit)
                : null;
    }
}
