package io.gouji.ingest.parse.number;

import java.math.BigDecimal;

/**
 * A number that was read.
 *
 * @param printed the text exactly as it stood, noise included
 * @param value its value; the scale is the number of printed decimals
 * @param noisy whether spaces, markup or full-width signs had to be taken out
 */
public record PrintedNumber(String printed, BigDecimal value, boolean noisy) {

    /** Whether it was printed without decimals. */
    public boolean isWhole() {
        return value.scale() <= 0;
    }
}
