package io.gouji.stack.client;

import io.gouji.model.finding.CoverageSummary;
import io.gouji.model.finding.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What a list of disclosures says about each.
 *
 * @param organisation who published it
 * @param fiscalYear the budget year
 * @param coverage how much of it was read
 * @param rules how far the rules were applied; empty where that is not known
 * @param notes what a reader of its figures must know
 */
public record BudgetSummary(
        String organisation,
        int fiscalYear,
        Coverage coverage,
        Optional<CoverageSummary> rules,
        List<LocalizedText> notes) {
    public BudgetSummary {
        notes = List.copyOf(notes);
    }
}
