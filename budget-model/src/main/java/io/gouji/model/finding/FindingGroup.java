package io.gouji.model.finding;

import io.gouji.model.document.CellRef;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Violations that one wrong figure, of a table or in words, would explain.
 *
 * @param id referred to by {@link Finding#group()}
 * @param cell the figure all of them share; of a number in words the figure of the table that it should repeat
 * @param suggested the value with which all of them would hold, null where no single value does
 * @param findings ids of the findings
 * @param likelyCause a slip that would explain them, null where none suggests itself
 */
public record FindingGroup(
        String id,
        CellRef cell,
        @Nullable BigDecimal suggested,
        List<String> findings,
        @Nullable LikelyCause likelyCause) {

    /** Violations without a likely cause. */
    public FindingGroup(String id, CellRef cell, @Nullable BigDecimal suggested, List<String> findings) {
        this(id, cell, suggested, findings, null);
    }

    public FindingGroup {
        findings = List.copyOf(findings);
    }
}
