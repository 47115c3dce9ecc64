package io.gouji.model.narrative;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a stated number measures; written in lower case everywhere outside the code. */
public enum Measure {
    /** An amount of money. */
    AMOUNT,
    /** A share of a whole (占比), in per cent. */
    SHARE_PCT,
    /** A change of an amount against the previous year; a decrease is negative. */
    CHANGE_AMOUNT,
    /** A rate of change against the previous year, in per cent; a decrease is negative. */
    CHANGE_PCT,
    /** How much of a planned amount was carried out (完成率), in per cent. */
    COMPLETION_PCT,
    /** A number of people, vehicles, bodies, projects ... */
    COUNT,
    /** A change of such a number; a decrease is negative. */
    CHANGE_COUNT,
    /** An area in square metres. */
    AREA_M2,
    /** A standard of payment (标准), such as yuan a person and month. */
    STANDARD,
    /** A standard that is a lower bound (不低于). */
    STANDARD_MIN,
    /** A rate other than a share or a change, in per cent. */
    RATE_PCT,
    /** A change of such a rate as it is printed; a decrease is negative. */
    CHANGE_RATE_PCT;

    /** The name used in JSON and CSV. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
