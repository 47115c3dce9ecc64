package io.gouji.model.finding;

import io.gouji.model.document.CellRef;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A single slip that would explain violations: with it undone every equation that touches the figure holds. A hypothesis, never
 * a statement of which figure is wrong.
 *
 * @param kind of slip
 * @param cell the figure; where a number in words is supposed wrong, the figure of the table that it should repeat
 * @param printed as printed, there or in words; null where the cell is blank
 * @param supposed what it would have to be
 * @param message the hypothesis as a sentence
 */
public record LikelyCause(
        Kind kind, CellRef cell, @Nullable BigDecimal printed, BigDecimal supposed, LocalizedText message) {

    /** Kinds of slip. */
    public enum Kind {
        /** Two digits changed places. */
        DIGITS_SWAPPED,
        /** One digit is another, is missing or was typed twice. */
        DIGIT_MISTYPED,
        /** 元 was taken for 万元 or the reverse. */
        UNIT_SLIP,
        /** The decimal point is misplaced. */
        DECIMAL_POINT,
        /** The sign is missing or too much. */
        SIGN,
        /** The figure stands in the neighbouring column. */
        NEIGHBOURING_COLUMN,
        /** The figure stands in the row above or below, or two such rows have each other's figures. */
        NEIGHBOURING_ROW,
        /** A row is missing whose figures another table has. */
        MISSING_ROW
    }
}
