package io.gouji.ingest.parse.narrative;

import java.math.BigDecimal;

/**
 * A number with its unit in a text in normal form.
 *
 * @param start index of its first character
 * @param numberEnd index behind the number
 * @param end index behind the unit
 * @param value the number with its printed scale
 * @param unit as printed, empty where there is none
 * @param kind what such a unit measures
 */
record Quantity(int start, int numberEnd, int end, BigDecimal value, String unit, Kind kind) {

    /** What units measure. */
    enum Kind {
        MONEY,
        /** Money for each of something: {@code 元/人/月}. */
        RATE_OF_PAY,
        PER_CENT,
        POINTS,
        AREA,
        COUNT,
        /** No unit at all. */
        BARE
    }
}
