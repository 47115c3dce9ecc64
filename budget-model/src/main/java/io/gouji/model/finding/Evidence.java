package io.gouji.model.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gouji.model.document.AddedLater;
import io.gouji.model.document.BoundingBox;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One operand of a judgement, with the place it was printed at.
 *
 * @param role what it is in the equation: {@code left} or {@code right}, with its sign in {@code negative}
 * @param negative whether it enters its side with a minus sign
 * @param kind what it is
 * @param table number of its table; null unless a {@link Kind#FACT}
 * @param row key of its row; null unless a fact
 * @param column name of its column; null unless a fact
 * @param section narrative section; null unless a claim
 * @param subject what the sentence speaks of; null unless a claim
 * @param printed the text exactly as it stood; null where the cell is blank
 * @param value the figure; null where the cell is blank
 * @param page 1-based page, null where unknown
 * @param line 1-based line, null where the cell is blank
 * @param bbox rectangle on the page, null where unknown
 * @param disclosure the disclosure it stands in, null where that is the one that is judged
 */
public record Evidence(
        String role,
        boolean negative,
        Kind kind,
        @Nullable Integer table,
        @Nullable String row,
        @Nullable String column,
        @Nullable String section,
        @Nullable String subject,
        @Nullable String printed,
        @Nullable BigDecimal value,
        @Nullable Integer page,
        @Nullable Integer line,
        @Nullable BoundingBox bbox,

        @AddedLater @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        OtherDisclosure disclosure) {

    /** A figure of the disclosure that is judged. */
    public Evidence(
            String role,
            boolean negative,
            Kind kind,
            @Nullable Integer table,
            @Nullable String row,
            @Nullable String column,
            @Nullable String section,
            @Nullable String subject,
            @Nullable String printed,
            @Nullable BigDecimal value,
            @Nullable Integer page,
            @Nullable Integer line,
            @Nullable BoundingBox bbox) {
        this(role, negative, kind, table, row, column, section, subject, printed, value, page, line, bbox, null);
    }

    /** The same figure, as one of another disclosure. */
    public Evidence in(OtherDisclosure other) {
        return new Evidence(
                role, negative, kind, table, row, column, section, subject, printed, value, page, line, bbox, other);
    }

    /** Kinds of evidence. */
    public enum Kind {
        /** A figure of a table. */
        FACT,
        /** A figure of the narrative. */
        CLAIM,
        /** A performance indicator. */
        GOAL,
        /** Words. */
        TEXT
    }
}
