package io.gouji.ingest.parse.header;

import io.gouji.model.document.BudgetKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself.
 *
 * @param organisation the issuer (编制部门), null if it is named nowhere
 * @param fiscalYear the budget year, null if it is named nowhere
 * @param kind which disclosure it is; a departmental budget where nothing is said
 * @param title its title in normal form, null if none is printed
 * @param signedOn the date under it, null if none is printed
 */
public record HeaderFacts(
        @Nullable String organisation,
        @Nullable Integer fiscalYear,
        BudgetKind kind,
        @Nullable String title,
        @Nullable LocalDate signedOn) {}
