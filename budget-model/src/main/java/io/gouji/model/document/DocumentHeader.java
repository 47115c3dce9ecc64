package io.gouji.model.document;

import io.gouji.model.amount.MoneyUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who discloses what for which year.
 *
 * @param organisation full name of the issuer (编制部门)
 * @param fiscalYear budget year (预算年度)
 * @param kind which disclosure it is
 * @param unit the unit of most tables
 * @param regionCode six-digit region code (行政区划代码), null where it cannot be told
 * @param regionName name of that region, null where it cannot be told
 * @param templateSet id of the template set it was read by
 * @param title title of the document, null where none was printed
 * @param signedOn date under the document (落款日期), null where none was printed
 */
public record DocumentHeader(
        String organisation,
        int fiscalYear,
        BudgetKind kind,
        MoneyUnit unit,
        @Nullable String regionCode,
        @Nullable String regionName,
        String templateSet,
        @Nullable String title,
        @Nullable LocalDate signedOn) {}
