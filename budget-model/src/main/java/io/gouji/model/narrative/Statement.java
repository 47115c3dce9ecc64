package io.gouji.model.narrative;

import io.gouji.model.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that says there is nothing of something, or that stands below a table.
 *
 * @param kind what it says
 * @param section number of its {@link NarrativeSection}, null where it stands beside a table
 * @param subject what there is nothing of: a source of income, a fund, an item
 * @param table number of the table it speaks of, null where it speaks of none
 * @param text the sentence, personal data masked
 * @param location where it stood
 */
public record Statement(
        Kind kind,
        @Nullable String section,
        String subject,
        @Nullable Integer table,
        String text,
        Location location) {

    /** Kinds of statement. */
    public enum Kind {
        /** 未安排: nothing is budgeted for the subject. */
        NOT_BUDGETED,
        /** 空表: the table is empty. */
        EMPTY_TABLE,
        /** 注: what stands below a table, whatever it says; it is of no section. */
        REMARK
    }
}
