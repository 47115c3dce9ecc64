package io.gouji.model.performance;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.Location;
import io.gouji.model.document.Origin;
import java.math.BigDecimal;

/**
 * An amount in the head of a table of performance targets.
 *
 * @param source which money
 * @param value the printed decimal
 * @param unit its unit
 * @param origin PRINTED, or REPAIRED where the printed text was broken
 * @param printed the text as it stood
 * @param location where it stood
 */
public record Funding(
        Source source, BigDecimal value, MoneyUnit unit, Origin origin, String printed, Location location) {

    /** Sources of the money. */
    public enum Source {
        /** 年度预算总额, 资金总额. */
        TOTAL,
        /** 财政拨款. */
        FISCAL,
        /** 其他资金. */
        OTHER,
        /** 上级安排. */
        HIGHER_LEVEL,
        /** 本级安排. */
        OWN_LEVEL
    }
}
